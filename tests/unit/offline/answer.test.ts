import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../src/offline/answer';

describe('who answers when a page is gone to', () => {
  it.each([
    '',
    'index.html',
    'topics/',
    'help/index.html',
    'topic/rlhf/',
    'paper/a-title-0123456789/',
    'paper/a-title-0123456789',
    'no/such/page',
    'all/of/it/',
    'small/',
    'paper/all/index.html',
  ])('the kept page for “%s”', (path) => {
    expect(answerTo(path)).toEqual({ kind: 'shell' });
  });

  it.each([
    ['all/', ''],
    ['all', ''],
    ['all/index.html', ''],
    ['topic/rlhf/all/', 'topic/rlhf/'],
    ['topic/r%26d/all/', 'topic/r%26d/'],
  ])('the host for “%s”, and without it the list at “%s”', (path, list) => {
    expect(answerTo(path)).toEqual({ kind: 'host-or', path: list });
  });

  it.each([
    'feed.xml',
    'topic/rlhf/feed.xml',
    'papers.json',
    'sitemap-2.xml',
    'card.png',
    'sw.js',
    'assets/index-abc.js',
    'myindex.html',
    'robots.txt',
  ])('the host alone for “%s”', (path) => {
    expect(answerTo(path)).toEqual({ kind: 'host' });
  });
});

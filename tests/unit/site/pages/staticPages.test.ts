import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PageRenderer } from '../../../../src/app/shell/server';
import { classifyPapers } from '../../../../src/corpus/classifyPapers';
import { staticPages } from '../../../../src/site/pages/staticPages';
import { slugOf } from '../../../../src/catalog/slugOf';
import { parseDigest } from '../../../../src/formats/text/parseDigest';
import { parseTopics } from '../../../../src/topics/parseTopics';
import { parsePath } from '../../../../src/view/routes';
import { ownCited } from '../../metadata/ownCited';

const rules = parseTopics(readFileSync('data/topics.yaml', 'utf8'), 'data/topics.yaml');
const digest = parseDigest(readFileSync('data/hugging-face-papers.txt', 'utf8'), 'hugging-face-papers');
const catalog = classifyPapers([digest], rules.kind === 'topics' ? rules.topics : []);
const cited = ownCited.map(({ paper }) => paper);
const pages = [...staticPages(catalog, cited)];
const paths = pages.map(({ path }) => path);

/** Draws nothing, and notes what it was asked for. */
function noting(): PageRenderer & { readonly asked: string[] } {
  const asked: string[] = [];
  const note = (what: string): string => {
    asked.push(what);
    return `<p>${what}</p>`;
  };
  return {
    asked,
    page: (path) => note(`page ${path}`),
    contents: (topic = 'all') => note(`contents ${topic}`),
    nowhere: () => note('nowhere'),
  };
}

describe('the pages of a site', () => {
  it('are the lists, the topics, the map, the help and one for every paper', () => {
    expect(catalog.topics).toHaveLength(12);
    expect(paths).toEqual([
      '/',
      '/all/',
      '/topics/',
      '/map/',
      '/help/',
      '/saved/',
      ...catalog.topics.flatMap(({ id }) => [`/topic/${id}/`, `/topic/${id}/all/`]),
      ...catalog.papers.map((paper) => `/paper/${slugOf(paper)}/`),
    ]);
    expect(paths).toHaveLength(6 + 2 * 12 + 77);
  });

  it('have a path each, which the app reads as a page of its own', () => {
    expect(new Set(paths).size).toBe(paths.length);
    for (const { path, part } of pages) {
      expect(path).toMatch(/^\/(?:[^/?#]+\/)*$/);
      const kind = parsePath(path).kind;
      if (part !== undefined && part !== 'list') expect(kind).toBe(part);
    }
  });

  it('say the same path in their heads, and fetch the files of their own paper first', () => {
    for (const [ordinal, paper] of catalog.papers.entries()) {
      const page = pages.find(({ path }) => path === `/paper/${slugOf(paper)}/`);
      expect(page).toMatchObject({ part: 'paper', isList: false, firstPaper: ordinal });
      expect(page?.facts).toMatchObject({ kind: 'paper', paper: { title: paper.title.text } });
    }
    for (const { path, facts } of pages) expect(facts.path).toBe(path);
  });

  it('are lists where parameters would change them', () => {
    expect(pages.filter(({ isList }) => isList).map(({ path }) => path)).toEqual([
      '/',
      ...catalog.topics.map(({ id }) => `/topic/${id}/`),
    ]);
  });

  it('run no script where they are only titles', () => {
    for (const { path, part } of pages) expect(part === undefined).toBe(path.endsWith('/all/'));
  });

  it('are drawn one by one, when they are asked for', () => {
    const renderer = noting();
    const [first, second] = staticPages(catalog, cited);
    expect(renderer.asked).toEqual([]);
    expect(first?.draw(renderer)).toBe('<p>page /</p>');
    expect(renderer.asked).toEqual(['page /']);
    second?.draw(renderer);
    expect(renderer.asked).toEqual(['page /', 'contents all']);
  });

  it('are made no sooner than they are taken', () => {
    let read = 0;
    const papers = new Proxy([...catalog.papers], {
      get: (target, name) => {
        if (name === '0') read += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
    const [first] = staticPages({ ...catalog, papers }, cited);
    expect(first?.path).toBe('/');
    expect(read).toBe(0);
  });

  it('draw each its own path or topic', () => {
    const renderer = noting();
    for (const page of pages) page.draw(renderer);
    expect(renderer.asked).toEqual(
      paths.map((path) => {
        const topic = /^\/(?:topic\/([^/]+)\/)?all\/$/.exec(path);
        return topic === null ? `page ${path}` : `contents ${topic[1] ?? 'all'}`;
      }),
    );
  });

  it('of a site without papers are the six that every site has', () => {
    const none = [...staticPages({ digests: catalog.digests, topics: [], papers: [] }, [])];
    expect(none.map(({ path }) => path)).toEqual(['/', '/all/', '/topics/', '/map/', '/help/', '/saved/']);
  });
});

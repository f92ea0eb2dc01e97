import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../../src/build/contentSecurityPolicy';
import { EARLY_SCRIPT, EARLY_SCRIPT_HASH } from '../../../../src/build/pages/earlyScript';

/** What the page says of itself: `data-path`, and `data-list` for a list. */
interface Marks {
  readonly path?: string;
  readonly list?: string;
}

/** Runs the script as the page at an address does; true when what stands in the page is to be hidden. */
function hides(marks: Marks, address: string): boolean {
  const { pathname, search, hash } = new URL(address, 'https://example.org');
  const dataset: Record<string, string> = { ...marks };
  runInNewContext(EARLY_SCRIPT, {
    document: { documentElement: { dataset, addEventListener: () => undefined } },
    location: { pathname, search, hash },
    window: { addEventListener: () => undefined },
  });
  return 'elsewhere' in dataset;
}

const FRONT = { path: '/', list: '' } as const;
const TOPIC = { path: '/topic/rlhf/', list: '' } as const;
const PAPER = { path: '/paper/a-b-0123456789/' } as const;

describe('the early script', () => {
  it.each([
    ['the front page', FRONT, '/'],
    ['the front page by the name of its file', FRONT, '/index.html'],
    ['the front page at a fragment', FRONT, '/#top'],
    ['a page without its last slash', PAPER, '/paper/a-b-0123456789'],
    ['a page by the name of its file', PAPER, '/paper/a-b-0123456789/index.html'],
    ['a paper with a search around it', PAPER, '/paper/a-b-0123456789/?q=reward'],
    ['a paper with an opened list around it', PAPER, '/paper/a-b-0123456789/#list=x'],
    ['a topic', TOPIC, '/topic/rlhf/'],
    ['the topics at one of them', { path: '/topics/' }, '/topics/#rlhf'],
    ['the topics with a search behind', { path: '/topics/' }, '/topics/?q=reward'],
    ['the front page under a base', { path: '/papers/', list: '' }, '/papers/'],
    ['the front page under a base, without the slash', { path: '/papers/', list: '' }, '/papers'],
    ['a paper under a base', { path: '/papers/paper/a/' }, '/papers/paper/a/index.html'],
    ['a list under a parameter of another site', FRONT, '/?utm_source=mail&ref=topic'],
    ['a path in escapes', { path: '/topic/r%26d/' }, '/topic/r%26d'],
    ['a page of no path, which is empty', {}, '/no/such/page?q=reward'],
  ])('shows %s', (_what, marks, address) => {
    expect(hides(marks, address)).toBe(false);
  });

  it.each([
    ['a search', FRONT, '/?q=reward'],
    ['a search by the name of the file', FRONT, '/index.html?q=reward'],
    ['a filter', FRONT, '/?topic=rlhf'],
    ['a hand-picked list', FRONT, '/#list=0123456789'],
    ['a search in a topic', TOPIC, '/topic/rlhf/?q=reward'],
    ['a hand-picked list at a topic', TOPIC, '/topic/rlhf/#list=0123456789'],
    ['a path that the host answers with the front page', FRONT, '/no/such/page'],
    ['a paper that the host answers with the front page', FRONT, '/paper/a-b-0123456789/'],
    ['another paper', PAPER, '/paper/c-d-0123456789/'],
    ['a page of a name that ends as the file does', FRONT, '/myindex.html/'],
    ['the same path out of the base', { path: '/papers/', list: '' }, '/'],
  ])('hides the page from %s', (_what, marks, address) => {
    expect(hides(marks, address)).toBe(true);
  });

  it('is named by its hash in the policy of the page', async () => {
    const bytes = new TextEncoder().encode(EARLY_SCRIPT);
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('base64');
    expect(EARLY_SCRIPT_HASH).toBe(`'sha256-${hash}'`);
    const policy = String(contentSecurityPolicy().attrs?.['content']);
    expect(policy.split('; ')).toContain(`script-src 'self' 'sha256-${hash}'`);
    // In a page's HTML the script stands as it is: nothing in it may end it or begin a comment.
    expect(EARLY_SCRIPT).not.toMatch(/<\/|<!--|<script/i);
  });
});

import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentSecurityPolicy } from '../../../../src/site/contentSecurityPolicy';
import { bundleEarlyScript } from '../../../../src/site/pages/earlyScript';
import { showSettings } from '../../../../src/store/showSettings';
import { CHOICES, formatSettings, parseSettings, SETTINGS_KEY } from '../../../../src/view/settings';

const { code: EARLY_SCRIPT, hash: EARLY_SCRIPT_HASH } = await bundleEarlyScript();

/** What the page says of itself: `data-path`, and `data-list` for a list. */
interface Marks {
  readonly path?: string;
  readonly list?: string;
}

/** A page as far as the script reads and writes it. */
function pageOf(marks: Marks) {
  const dataset: Record<string, string> = { ...marks };
  const metas = [{ media: '(prefers-color-scheme: light)' }, { media: '(prefers-color-scheme: dark)' }];
  const documentElement = { dataset, addEventListener: () => undefined };
  return { dataset, metas, document: { documentElement, querySelectorAll: () => metas } };
}

/** Runs the script as the page at an address does; true when what stands in the page is to be hidden. */
function hides(marks: Marks, address: string): boolean {
  const { pathname, search, hash } = new URL(address, 'https://example.org');
  const { dataset, document } = pageOf(marks);
  runInNewContext(EARLY_SCRIPT, {
    document,
    location: { pathname, search, hash },
    localStorage: { getItem: () => null },
    window: new EventTarget(),
  });
  return 'urlMismatch' in dataset;
}

function refuse(): never {
  throw new DOMException('refused');
}

/** What a page shows of what is stored, before the app is there; `store` stores anew, as another tab does. */
function shown(stored: string | (() => never) | null) {
  const { dataset, metas, document } = pageOf({ path: '/' });
  const window = new EventTarget();
  let kept = stored;
  const localStorage = {
    getItem: (key: string) => (typeof kept === 'function' ? kept() : key === SETTINGS_KEY ? kept : null),
  };
  runInNewContext(EARLY_SCRIPT, {
    document,
    location: { pathname: '/', search: '', hash: '' },
    localStorage,
    window,
  });
  const store = (text: string | null, event: Readonly<Record<string, unknown>>, type = 'storage'): void => {
    kept = text;
    window.dispatchEvent(Object.assign(new Event(type), event));
  };
  return { dataset, metas, store };
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
    const policy = String(contentSecurityPolicy(EARLY_SCRIPT_HASH).attrs?.['content']);
    expect(policy.split('; ')).toContain(`script-src 'self' 'sha256-${hash}'`);
    // In a page's HTML the script stands as it is: nothing in it may end it or begin a comment.
    expect(EARLY_SCRIPT).not.toMatch(/<\/|<!--|<script/i);
  });
});

describe('the settings in the early script', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('write nothing into the page while nothing is set', () => {
    const { dataset, metas } = shown(null);
    expect(dataset).toEqual({ path: '/' });
    expect(metas).toEqual(pageOf({}).metas);
  });

  it('are attributes of the page, and the theme chooses the colour of the browser’s bar', () => {
    const { dataset, metas } = shown('{"theme":"dark","text":"largest","keys":false}');
    expect(dataset).toEqual({ path: '/', theme: 'dark', text: 'largest' });
    expect(metas).toEqual([{ media: 'not all' }, { media: 'all' }]);
  });

  it('write no other attribute, whatever is stored', () => {
    expect(shown('{"path":"/x","hydrated":"","urlMismatch":""}').dataset).toEqual({ path: '/' });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { path, ...set } = shown(text).dataset;
        expect(path).toBe('/');
        expect(Object.keys(CHOICES)).toEqual(expect.arrayContaining(Object.keys(set)));
      }),
    );
  });

  it('are let be where storage is forbidden', () => {
    expect(shown(refuse).dataset).toEqual({ path: '/' });
  });

  it('follow another tab, and what it did while this page was left', () => {
    const { dataset, metas, store } = shown('{"theme":"dark"}');
    store('{"theme":"light"}', { key: 'offprint.picks' });
    expect(dataset['theme']).toBe('dark');
    store('{"theme":"light","line":"wide"}', { key: SETTINGS_KEY });
    expect(dataset).toEqual({ path: '/', theme: 'light', line: 'wide' });
    expect(metas).toEqual([{ media: 'all' }, { media: 'not all' }]);
    store('{"contrast":"high"}', { persisted: true }, 'pageshow');
    expect(dataset).toEqual({ path: '/', contrast: 'high' });
    store(null, { key: null });
    expect(dataset).toEqual({ path: '/' });
    expect(metas).toEqual(pageOf({}).metas);
  });

  it('are shown as the app shows what it stores', () => {
    const stored = fc
      .record({
        theme: fc.constantFrom(...CHOICES.theme),
        contrast: fc.constantFrom(...CHOICES.contrast),
        text: fc.constantFrom(...CHOICES.text),
        line: fc.constantFrom(...CHOICES.line),
        density: fc.constantFrom(...CHOICES.density),
        keys: fc.boolean(),
      })
      .map(formatSettings);
    fc.assert(
      fc.property(stored, (text) => {
        const { dataset, metas } = shown(text);
        const page = pageOf({ path: '/' });
        vi.stubGlobal('document', page.document);
        showSettings(parseSettings(text));
        expect(dataset).toEqual(page.dataset);
        expect(metas).toEqual(page.metas);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress, splitHref } from '../../../src/view/address';
import { reachOf } from '../../../src/catalog/reach';
import { shareHref } from '../../../src/view/shareAddress';
import { canonicalView } from '../../../src/view/view';
import { ownTopics } from './ownCatalog';
import { anyView, SOME_TOPICS } from './views';

const parse = (href: string) => parseAddress(splitHref(href)).address;
const everyTopic = (): boolean => true;
const someTopics = (topic: string): boolean => topic !== SOME_TOPICS[0];

describe('the href that is shared', () => {
  it.each([
    ['/?topic=safety', '/topic/safety/'],
    ['/topic/safety/', '/topic/safety/'],
    ['/?topic=safety&topic=safety&sort=digest', '/topic/safety/'],
    ['/', '/'],
    ['/?topic=safety&topic=rlhf', '/?topic=rlhf&topic=safety'],
    ['/?topic=safety&sort=title', '/?topic=safety&sort=title'],
    ['/?topic=safety&not=rlhf', '/?topic=safety&not=rlhf'],
    ['/?q=a&topic=safety', '/?q=a&topic=safety'],
    ['/?topic=safety&utm_source=mail', '/?topic=safety&utm_source=mail'],
    ['/?topic=safety#place', '/?topic=safety#place'],
    ['/?topic=safety#list=0123456789', '/?topic=safety#list=0123456789'],
    ['/paper/dpo-abc/?topic=safety', '/paper/dpo-abc/?topic=safety'],
  ])('of %s is %s', (href, shared) => {
    expect(shareHref(parse(href), everyTopic)).toBe(shared);
  });

  it('is not the page of a topic that the site has no page of', () => {
    expect(shareHref(parse('/?topic=gone'), (topic) => topic === 'safety')).toBe('/?topic=gone');
  });

  it('is the page of each of the project’s own topics', () => {
    const hrefs = ownTopics.map((topic) => shareHref(parse(`/?topic=${topic}`), everyTopic));
    expect(hrefs).toEqual(ownTopics.map((topic) => `/topic/${topic}/`));
  });

  it('opens as the same address, whatever it carries', () => {
    const anyAddress = fc.record({
      route: fc.constantFrom(
        { kind: 'explore' } as const,
        { kind: 'topics' } as const,
        { kind: 'paper', slug: 'a-1' } as const,
      ),
      // Often no more than a few topics: those are the ones that have two spellings.
      view: fc.oneof(
        anyView(),
        anyView().map((view) => ({
          ...canonicalView({ ...view, query: '', filters: { ...view.filters, has: [] }, sort: null }),
          notTopics: [],
        })),
      ),
      unknownParams: fc.constantFrom([], [['utm_source', 'mail'] as const]),
      list: fc.constant(null),
      fragment: fc.constantFrom('', 'place'),
    });
    fc.assert(
      fc.property(anyAddress, (address) => {
        const opened = parse(shareHref(address, someTopics));
        expect(formatAddress(opened)).toBe(formatAddress(address));
        expect(opened.view).toEqual(canonicalView(address.view));
      }),
      { numRuns: 500 },
    );
  });
});

describe('who can open an address', () => {
  it.each([
    'http://localhost:4173/?q=a',
    'http://offprint.localhost/',
    'http://127.0.0.1:4173/paper/a-1/',
    'http://127.8.8.8/',
    'http://0.0.0.0:80/',
    'http://[::1]:4173/#list=a',
    'file:///home/me/site/index.html',
  ])('%s: only this device', (url) => {
    expect(reachOf(url)).toBe('device');
  });

  it.each([
    'http://10.0.0.7:8080/',
    'http://192.168.178.20/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://100.64.0.1/',
    'http://169.254.1.1/',
    'http://[fd12:3456::1]/',
    'http://[fe80::1]/',
    'http://laptop.local:4173/',
    'http://Laptop.LOCAL./',
    'http://papers.home.arpa/',
    'http://nas/papers/',
    'http://me:secret@nas:80/papers/',
  ])('%s: only this network', (url) => {
    expect(reachOf(url)).toBe('network');
  });

  it.each([
    'https://example.org/papers/',
    'https://localhost.example.org/',
    'https://10.example.org/',
    'https://local.example/',
    'http://172.15.0.1/',
    'http://172.32.0.1/',
    'http://11.0.0.1/',
    'http://192.169.0.1/',
    'http://100.128.0.1/',
    'http://[2001:db8::1]/',
    'https://example.org/?back=http://localhost/',
    'https://example.org/@localhost',
  ])('%s: everyone', (url) => {
    expect(reachOf(url)).toBe('everyone');
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress, splitHref } from '../../../src/view/address';
import { repairLink } from '../../../src/view/repairLink';
import { anyView } from './views';

const PAPER = '/paper/tülu-3-0123456789/';
const CODED = encodeURI(PAPER);

/** The address that a link from outside is put right to. */
const opened = (href: string): string => formatAddress(parseAddress(splitHref(repairLink(href))).address);

const TAILS = [
  ')',
  '>',
  ',',
  '.',
  '"',
  "'",
  ';',
  ']',
  '…',
  '!',
  '**',
  ').',
  '>,',
  '/)',
  '/.',
  '%20',
  '%0A',
  '%22',
  '%3E',
  '%29',
  '%5D',
  '%E2%80%8B',
  '\u200b',
  '%EF%BB%BF',
  '%C2%A0',
  '%E2%80%9D',
  '%E2%80%A6',
  '%2520',
  '%20)',
  '/%20',
  '/%E2%80%8B',
  '%29.%20See',
];

describe('a link as mail and chat programs break it', () => {
  it.each(TAILS)('opens its paper with %s at its end', (tail) => {
    expect(opened(CODED + tail)).toBe(CODED);
    expect(opened(CODED.slice(0, -1) + tail)).toBe(CODED);
  });

  it.each(TAILS)('opens its topic with %s at its end', (tail) => {
    expect(opened(`/?topic=safety${tail.replaceAll('/', '')}`)).toBe('/?topic=safety');
    expect(opened(`/topics${tail}`)).toMatch(/^\/topics\/$|See$/);
  });

  it.each([
    ['/?q=a%0Ab', '/?q=a+b'],
    ['/?q=a%0D%0Ab', '/?q=a+b'],
    ['/?q=a&amp;topic=safety', '/?q=a&topic=safety'],
    ['/?q=a&amp;amp;topic=safety', '/?q=a&topic=safety'],
    ['/?q=a&#38;topic=safety', '/?q=a&topic=safety'],
    ['/?q=a&amp%3Btopic=safety', '/?q=a&topic=safety'],
    ['/?q=a%2520b', '/?q=a+b'],
    ['/?q=%25E2%2582%25AC', '/?q=%E2%82%AC'],
    ['/?q=%2522a%252520b%2522', '/?q=%22a+b%22'],
    ['/%3Fq=a', '/?q=a'],
    ['/%3fq=a&topic=safety', '/?q=a&topic=safety'],
    ['/%253Fq=a', '/?q=a'],
    [`${CODED}%3Fq=a`, `${CODED}?q=a`],
    [`${CODED})?q=a`, `${CODED}?q=a`],
    ['/?q=reward)', '/?q=reward'],
    ['/?q=(reward)', '/?q=(reward)'],
    ['/?q=%22reward+model%22%3E', '/?q=%22reward+model%22'],
    ['/?q=reward%E2%80%8B', '/?q=reward'],
    ['/?q=reward&sort=title.', '/?q=reward&sort=title'],
    ['/topic/safety/)', '/?topic=safety'],
    ['/%20', '/'],
    ['/)', '/'],
    ['/help%E2%80%8B/', '/help/'],
    ['/#list=0123456789.zzzzzzzzzz).', '/#list=0123456789.zzzzzzzzzz'],
    ['/#list=0123456789&name=Friday%3E', '/#list=0123456789&name=Friday'],
    ['/#list=0123456789&name=Friday+%3Cb%3E', '/#list=0123456789&name=Friday+%3Cb%3E'],
    ['/?q=%E2%80%9Creward%E2%80%9D', '/?q=%E2%80%9Creward%E2%80%9D'],
    ['/?q=reward%E2%80%9D', '/?q=reward'],
    ['/%23list=0123456789', '/#list=0123456789'],
    ['/?q=a%23list=0123456789', '/?q=a#list=0123456789'],
  ])('%s opens %s', (broken, whole) => {
    expect(opened(broken)).toBe(whole);
  });

  it.each([
    '/no/such/page',
    '/paper/a/b',
    '/paper/',
    '/papers/all?q=x',
    '/paper/a-0123456789/b',
    '/?q=C%2B%2B',
    '/?q=100%25',
    '/?q=what?',
    '/?utm_source=x&q=a%26b',
    '/#topic-safety',
  ])('%s is left as it is', (href) => {
    expect(repairLink(href)).toBe(href);
  });

  it('is left as it is when it is whole', () => {
    const words = fc.array(
      fc.constantFrom('reward', '"a b"', '(x)', 'C++', '-title:a', 'ü', '#', '50', '&', '='),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(anyView(), words, fc.constantFrom('/', CODED, '/topics/'), (view, all, path) => {
        const { route } = parseAddress(splitHref(path)).address;
        const safe = {
          ...view,
          query: all.join(' '),
          filters: { ...view.filters, topic: ['rlhf'], not: [], tag: [] },
        };
        const href = formatAddress({ route, view: safe, unknownParams: [], list: null, fragment: '' });
        expect(repairLink(href)).toBe(href);
      }),
    );
  });
});

import { expect, it } from 'vitest';
import { isOfBuild } from '../../../src/offline/isOfBuild';
import { isTakeOver, TAKE_OVER } from '../../../src/offline/messages';

const FILES = ['./', 'assets/index-aa_1.js', 'assets/catalog-bb.json'].map((url) => ({
  url,
  revision: null,
}));

it.each([
  [
    'its own page',
    '<script src="/assets/index-aa_1.js"></script><link href="/assets/catalog-bb.json">',
    true,
  ],
  ['its own page under a base', '<script src="/papers/assets/index-aa_1.js"></script>', true],
  [
    'a page with something that a host put in',
    '<script src="/assets/index-aa_1.js"></script><!-- 1.2 -->',
    true,
  ],
  ['a page of other code', '<script src="/assets/index-cc.js"></script>', false],
  [
    'a page of another catalog',
    '<script src="/assets/index-aa_1.js"></script><link href="/assets/catalog-cc.json">',
    false,
  ],
  ['a page of nothing', '<p>We are back soon.</p>', false],
])('%s: %s is of the build: %s', (_what, html, isOwn) => {
  expect(isOfBuild(html, FILES)).toBe(isOwn);
});

it('takes one message for what it is, and no other', () => {
  expect(isTakeOver(structuredClone(TAKE_OVER))).toBe(true);
  for (const other of [undefined, null, 'take-over', {}, { kind: 'SKIP_WAITING' }, ['take-over']])
    expect(isTakeOver(other)).toBe(false);
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress, splitHref } from '../../../src/view/address';
import { canonicalView, type View } from '../../../src/view/view';
import { anyView } from './views';

const RUNS = { numRuns: 500 };
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\ud800', '\udc00', 'a', '%', 'ü') }),
);
const explore = (view: View) =>
  ({ route: { kind: 'explore' }, view, unknownParams: [], list: null, fragment: '' }) as const;

/** Strings of the stuff that addresses are made of, so that most of them get past the first character. */
const anyHref = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '/',
        '//',
        '\\',
        'paper',
        '?',
        '&',
        '=',
        '#',
        '+',
        '%',
        '%E0%A4',
        '%41',
        '%2f',
        '%3f',
        '%26',
        '%3D',
        '%2B',
      ),
      fc.constantFrom(
        'q',
        'topic',
        'not',
        'match',
        'all',
        'any',
        'has',
        'code',
        'sort',
        'title',
        'relevance',
        '__proto__',
        'constructor',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('\ud800', '\udfff', '\0', '\n', "'", '"', 'é'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

const respell = (href: string): string => formatAddress(parseAddress(splitHref(href)).address);
const whole = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd');

describe('laws of addresses', () => {
  it('reading what was spelled gives the canonical view', () => {
    fc.assert(
      fc.property(anyView(anyText), (view) => {
        const { address } = parseAddress(splitHref(formatAddress(explore(view))));
        expect(address).toEqual(explore(canonicalView(view)));
      }),
      RUNS,
    );
  });

  it('a canonical view is read back without a problem', () => {
    fc.assert(
      fc.property(anyView(anyText), (view) => {
        expect(parseAddress(splitHref(formatAddress(explore(view)))).problems).toEqual([]);
      }),
      RUNS,
    );
  });

  it('spelling what was read is idempotent, for any string', () => {
    fc.assert(
      fc.property(fc.oneof(anyHref, anyText), (href) => {
        const once = respell(href);
        expect(respell(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('equal views are equal bytes, however they came about', () => {
    fc.assert(
      fc.property(anyView(anyText), fc.integer(), (view, turn) => {
        const rotate = <T>(items: readonly T[]): T[] => {
          const at = items.length === 0 ? 0 : Math.abs(turn) % items.length;
          return [...items.slice(at), ...items.slice(0, at), ...items.slice(0, 1)];
        };
        const other = {
          ...view,
          filters: Object.fromEntries(
            Object.entries(view.filters).map(([key, values]) => [key, rotate(values)]),
          ),
        };
        expect(formatAddress(explore(other))).toBe(formatAddress(explore(view)));
      }),
      RUNS,
    );
  });

  it('unknown parameters survive, in order, as they read', () => {
    const unknown = fc.tuple(
      anyText.map((key) => `x${key}`),
      anyText,
    );
    fc.assert(
      fc.property(anyView(), fc.array(unknown), (view, unknownParams) => {
        const href = formatAddress({ ...explore(view), unknownParams });
        const read = parseAddress(splitHref(href)).address;
        expect(read.unknownParams).toEqual(unknownParams.map(([key, value]) => [whole(key), whole(value)]));
        expect(read.view).toEqual(canonicalView(view));
      }),
      RUNS,
    );
  });

  it('an address reads the same after a browser has parsed it', () => {
    fc.assert(
      fc.property(anyView(anyText), (view) => {
        const href = formatAddress(explore(view));
        const url = new URL(href, 'https://example.org');
        expect(url.pathname + url.search + url.hash).toBe(href);
      }),
      RUNS,
    );
  });

  it('nothing throws, whatever the parts hold', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (pathname, search, hash) => {
        expect(() => formatAddress(parseAddress({ pathname, search, hash }).address)).not.toThrow();
      }),
      RUNS,
    );
  });
});

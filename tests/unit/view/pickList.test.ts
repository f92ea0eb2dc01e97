import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPaperId, paperId } from '../../../src/model/identity';
import type { PaperId } from '../../../src/model/paper';
import { addressMessages } from '../../../src/messages/address';
import { say } from '../../../src/messages/message';
import { formatAddress, parseAddress, splitHref } from '../../../src/view/address';
import { canonicalPickList, formatPickList, MOST_PICKS, parsePickList } from '../../../src/view/pickList';
import { EMPTY_VIEW } from '../../../src/view/view';
import { ownPapers } from './ownCatalog';

const anyId: fc.Arbitrary<PaperId> = fc.string({ maxLength: 12 }).map((title) => paperId(`a ${title}`));
const anyName = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 120 }));
const anyList = fc.record({ name: anyName, ids: fc.array(anyId, { minLength: 1, maxLength: 30 }) });
const respell = (href: string): string => formatAddress(parseAddress(splitHref(href)).address);
const messages = (fragment: string): string[] =>
  parsePickList(fragment).problems.map(({ message }) => say(addressMessages, message));

describe('laws of lists in links', () => {
  it('reading what was spelled gives the list, and says nothing', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const read = parsePickList(formatPickList(list));
        expect(read).toEqual({ list: canonicalPickList(list), problems: [] });
      }),
    );
  });

  it('equal lists are equal bytes', () => {
    fc.assert(
      fc.property(anyList, ({ name, ids }) => {
        const repeated = { name: ` ${name}\n`, ids: [...ids, ...ids.toReversed()] };
        expect(formatPickList(repeated)).toBe(formatPickList({ name, ids }));
      }),
    );
  });

  it('spelling what was read is idempotent, and nothing throws, for any fragment', () => {
    const anyFragment = fc
      .array(
        fc.oneof(
          fc.constantFrom('.', '&', 'name=', 'list=', '%', '%E0', '+', '#', '<b>', '\u202e'),
          anyId,
          fc.string(),
        ),
      )
      .map((parts) => `/#list=${parts.join('')}`);
    fc.assert(
      fc.property(anyFragment, (href) => {
        const once = respell(href);
        expect(respell(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('a browser leaves a list in an address as it is', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const href = formatAddress({
          route: { kind: 'explore' },
          view: EMPTY_VIEW,
          unknownParams: [],
          list,
          fragment: '',
        });
        const url = new URL(href, 'https://example.org');
        expect(url.pathname + url.search + url.hash).toBe(href);
      }),
    );
  });
});

describe('a list in a link', () => {
  it('holds all papers of the digest in under 2,000 characters', () => {
    const ids = ownPapers.map(({ id }) => id);
    const link = `https://papers.example.org/digests/#${formatPickList({ name: 'Reading group of Friday', ids })}`;
    expect(ids.length).toBe(77);
    expect(link.length).toBeLessThan(2000);
  });

  it('names what is no paper, and keeps the rest', () => {
    const read = parsePickList('list=0123456789.<b>bold</b>.ILOU.zzzzzzzzzz');
    expect(read.list?.ids).toEqual(['0123456789', 'zzzzzzzzzz']);
    expect(messages('list=0123456789.<b>bold</b>.ILOU.zzzzzzzzzz')).toEqual([
      '“<b>bold</b>” and 1 more in the link’s list are not papers and were ignored.',
    ]);
  });

  it('shows a paper once that is named a thousand times', () => {
    const fragment = `list=${Array.from({ length: 1000 }, () => '0123456789').join('.')}`;
    expect(parsePickList(fragment).list?.ids).toEqual(['0123456789']);
    expect(messages(fragment)).toEqual([expect.stringContaining('repeats some papers')]);
  });

  it('of 100 kB is bounded, and says how much it named', () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => paperId(`paper ${at}`));
    const fragment = `list=${ids.join('.')}`;
    expect(fragment.length).toBeGreaterThan(100_000);
    expect(parsePickList(fragment).list?.ids).toEqual(ids.slice(0, MOST_PICKS));
    expect(messages(fragment)).toEqual([
      `The link’s list has 10,000 papers. The first ${MOST_PICKS} are shown.`,
    ]);
  });

  it('of 100 kB of anything else is reported in a short message', () => {
    for (const rubbish of ['x'.repeat(100_000), '.'.repeat(100_000), 'x.'.repeat(50_000)]) {
      const read = parsePickList(`list=${rubbish}`);
      expect(read.list).toBeNull();
      expect(messages(`list=${rubbish}`).join(' ')).toContain('has no papers');
      expect(messages(`list=${rubbish}`).join(' ').length).toBeLessThan(300);
    }
  });

  it('has a name of one line, cut when it is long, and says so', () => {
    const long = `list=0123456789&name=${'friday+'.repeat(50)}`;
    expect(parsePickList(long).list?.name.length).toBeLessThanOrEqual(80);
    expect(messages(long)).toEqual(['The name of the link’s list is too long and was cut.']);
    expect(parsePickList('list=0123456789&name=a%0A%00b').list?.name).toBe('a b');
    expect(parsePickList('list=0123456789&name=%3Cscript%3E').list?.name).toBe('<script>');
  });

  it('holds ids alone, whatever is in the fragment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { list } = parsePickList(`list=${text}`);
        expect(list?.ids.every(isPaperId) ?? true).toBe(true);
      }),
    );
  });
});

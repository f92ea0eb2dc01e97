import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectPapers } from '../../../src/sources/memory/select';
import { companions, topicPairs } from '../../../src/view/topicPairs';
import { anyPapers, paperOf, SOME_TOPICS, viewOf, type ListedPaper } from './views';

const TOPICS = SOME_TOPICS.map((id) => ({ id }));

const named = (papers: readonly ListedPaper[], topic: string, most = 3): [string | undefined, number][] =>
  companions(topicPairs({ topics: TOPICS, papers }), SOME_TOPICS.indexOf(topic), papers.length, most).map(
    ({ place, papers: together }) => [SOME_TOPICS[place], together],
  );

const papersOn = (count: number, ...topics: readonly string[]): ListedPaper[] =>
  Array.from({ length: count }, () => paperOf('A paper', topics));

describe('the pairs of topics', () => {
  it('count on both sides of the diagonal what the list of both topics holds', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        const pairs = topicPairs({ topics: TOPICS, papers });
        for (const [one, first] of SOME_TOPICS.entries()) {
          for (const [other, second] of SOME_TOPICS.entries()) {
            const view = viewOf({ topic: [first, second], match: 'all' });
            expect(pairs[one]?.[other]).toBe(selectPapers({ papers, ranked: null, view }).length);
            expect(pairs[one]?.[other]).toBe(pairs[other]?.[one]);
          }
        }
      }),
    );
  });

  it('have on the diagonal how many papers each topic has', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        expect(topicPairs({ topics: TOPICS, papers }).map((row, place) => row[place])).toEqual(
          SOME_TOPICS.map((id) => papers.filter(({ topics }) => topics.includes(id)).length),
        );
      }),
    );
  });

  it('pass over a topic that the catalog does not name', () => {
    expect(topicPairs({ topics: TOPICS, papers: [paperOf('A paper', ['a', 'gone'])] })[0]).toEqual([
      1, 0, 0, 0, 0,
    ]);
  });
});

describe('the companions of a topic', () => {
  it('are those that come with it beyond chance, the least accidental first', () => {
    const papers = [
      ...papersOn(6, 'a', 'b'),
      ...papersOn(2, 'a', 'c'),
      ...papersOn(30, 'd'),
      ...papersOn(2, 'c'),
    ];
    expect(named(papers, 'a')).toEqual([
      ['b', 6],
      ['c', 2],
    ]);
  });

  it('put much in common before a higher share of little', () => {
    const papers = [
      ...papersOn(30, 'a', 'b'),
      ...papersOn(2, 'a', 'c'),
      ...papersOn(10, 'b'),
      ...papersOn(100, 'e'),
    ];
    expect(named(papers, 'a', 1)).toEqual([['b', 30]]);
  });

  it('are not named for one paper, nor when chance would do the same', () => {
    expect(named([...papersOn(1, 'a', 'b'), ...papersOn(50, 'e')], 'a')).toEqual([]);
    expect(
      named([...papersOn(2, 'a', 'b'), ...papersOn(2, 'a'), ...papersOn(2, 'b'), ...papersOn(2)], 'a'),
    ).toEqual([]);
  });

  it('share with the topic what is said, are never itself, and are no more than asked for', () => {
    fc.assert(
      fc.property(anyPapers, fc.constantFrom(...SOME_TOPICS), fc.nat(4), (papers, topic, most) => {
        const found = named(papers, topic, most);
        expect(found.length).toBeLessThanOrEqual(most);
        for (const [other, together] of found) {
          expect(other).not.toBe(topic);
          const both = papers.filter(({ topics }) => topics.includes(topic) && topics.includes(other ?? ''));
          expect(together).toBe(both.length);
        }
      }),
    );
  });
});

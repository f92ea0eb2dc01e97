import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseQuery } from '../../../src/query/analyseQuery';
import { findMatches } from '../../../src/query/findMatches';
import type { HighlightTerms, HighlightRun } from '../../../src/query/highlightTerms';
import { stem } from '../../../src/query/stem';
import { termsOf } from '../../../src/query/terms';
import { splitWords, type TextRange } from '../../../src/query/words';
import { createEngine } from '../../../src/search/createEngine';
import type { SearchReport } from '../../../src/search/report';
import { anyWords, catalogs, endings, queriesOf, rankedPapers } from './catalogs';
import { paper } from './papers';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 300) };

/** Plain words, and a word or a phrase with an operator. */
const queries = fc.oneof(
  queriesOf(4),
  fc.tuple(queriesOf(2), queriesOf(2)).map(([words, phrase]) => `${words} "${phrase}"`),
  fc.tuple(queriesOf(1), queriesOf(1)).map(([one, other]) => `${one} OR title:${other}`),
);

/** Where a text has the terms to highlight, each match for itself. Brute force. */
function matchesIn(text: string, { stems, runs }: HighlightTerms): readonly TextRange[] {
  return [
    ...termsOf(text).filter((term) => stems.has(term.stem)),
    ...runs.flatMap((run) => runsIn(text, run)),
  ];
}

function runsIn(text: string, { words, by, goesOn }: HighlightRun): readonly TextRange[] {
  const found = splitWords(text);
  return found.flatMap(({ start }, at) => {
    const row = found.slice(at, at + words.length);
    const isThere = words.every((word, place) => {
      const one = row[place]?.text ?? '';
      if (goesOn && place === words.length - 1 && one.startsWith(word)) return true;
      return (by === 'stem' ? stem(one) : one) === word;
    });
    return isThere ? [{ start, end: row.at(-1)?.end ?? start }] : [];
  });
}

/** What a report's words say that stands for them: single stems, and stems or words in a row. */
function namedForms({ terms }: SearchReport): readonly string[] {
  return terms.flatMap(({ typed, forms }) => [
    ...forms.map(({ stems }) => stems.join(' ')),
    ...splitWords(typed).map((word) => word.text),
    splitWords(typed)
      .map((word) => word.text)
      .join(' '),
  ]);
}

describe('what is marked in a paper', () => {
  it('is inside the text, in order, and all of it is matches of the terms', () => {
    fc.assert(
      fc.property(catalogs, queries, endings, (papers, query, ending) => {
        const { highlightTerms } = createEngine(papers).search(query + ending);
        for (const one of papers) {
          for (const field of ['title', 'abstract'] as const) {
            const matches = matchesIn(one[field], highlightTerms[field]);
            let end = 0;
            for (const range of findMatches(one[field], highlightTerms[field])) {
              expect(range.start).toBeGreaterThanOrEqual(end);
              end = range.end;
              expect(end).toBeLessThanOrEqual(one[field].length);
              const inside = matches.filter((match) => match.start >= range.start && match.end <= end);
              expect(Math.min(...inside.map((match) => match.start))).toBe(range.start);
              expect(Math.max(...inside.map((match) => match.end))).toBe(end);
            }
            const marked = findMatches(one[field], highlightTerms[field]);
            const isMarked = ({ start, end: last }: TextRange): boolean =>
              marked.some((range) => range.start <= start && last <= range.end);
            expect(matches.filter((match) => !isMarked(match))).toEqual([]);
          }
        }
      }),
      RUNS,
    );
  });

  it('is a form of a word of the query, as the report names them', () => {
    fc.assert(
      fc.property(catalogs, queries, endings, (papers, query, ending) => {
        const report = createEngine(papers).search(query + ending);
        // Words that are all too common to be indexed are looked for in a row.
        const named = [...namedForms(report), analyseQuery(query).phrase];
        for (const { stems, runs } of [report.highlightTerms.title, report.highlightTerms.abstract]) {
          const highlightTerms = [...stems.keys(), ...runs.map(({ words }) => words.join(' '))];
          // A title that has apart what was typed as one word is that word.
          const isNamed = (one: string): boolean =>
            named.includes(one) || named.includes(one.replaceAll(' ', ''));
          expect(highlightTerms.filter((one) => !isNamed(one))).toEqual([]);
        }
      }),
      { ...RUNS, examples: [[[paper('pre-training')], 'pretraining', '']] },
    );
  });

  it('is something, in every paper that a word finds', () => {
    fc.assert(
      fc.property(catalogs, anyWords, endings, (papers, word, ending) => {
        const { asks, ranked, highlightTerms } = createEngine(papers).search(word + ending);
        fc.pre(asks);
        const bare = rankedPapers(ranked, papers).filter(
          ({ title, abstract }) =>
            findMatches(title, highlightTerms.title).length +
              findMatches(abstract, highlightTerms.abstract).length ===
            0,
        );
        expect(bare).toEqual([]);
      }),
      // A title of one word that is too common to be indexed is found by the title alone.
      { ...RUNS, examples: [[[paper('Off'), paper('', 'Off-policy')], 'off', '']] },
    );
  });
});

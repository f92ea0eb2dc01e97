import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueryTerm } from '../../../src/query/interpretation';
import { createEngine } from '../../../src/search/createEngine';
import type { SearchText } from '../../../src/search/protocol';
import { MOST_TERMS_FOR_TIERS } from '../../../src/search/weights';
import {
  catalogs,
  endings,
  hasForm,
  hasTerm,
  inShort,
  isCalled,
  pairsOf,
  queriesOf,
  rankedPapers,
  textHasForm,
  textHasWords,
  wholeWords,
} from './catalogs';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 400) };

/** The words of a query that some paper has. */
function searched(terms: readonly QueryTerm[]): readonly QueryTerm[] {
  return terms.filter(({ forms }) => forms.length > 0);
}

/** How many words of a query a paper has, and how many of those are not read as other words. */
function countsOf(text: SearchText, terms: readonly QueryTerm[]): { all: number; asTyped: number } {
  const had = terms.filter((term) => hasTerm(text, term));
  return {
    all: had.length,
    asTyped: had.filter(({ interpretation }) => interpretation !== 'corrected').length,
  };
}

/** Whether the surest form of a word that a paper has stands in its title, and for the whole word. */
function standsInTitle(text: SearchText, { forms }: QueryTerm): boolean {
  const surest = forms.find((form) => hasForm(text, form));
  return (
    surest !== undefined &&
    surest.how !== 'prefix' &&
    surest.how !== 'acronym' &&
    textHasForm(text.title, surest)
  );
}

/** Whether the surest form of a word that a paper has stands in its abstract alone. */
function standsInAbstract(text: SearchText, { forms }: QueryTerm): boolean {
  const surest = forms.find((form) => hasForm(text, form));
  return surest !== undefined && !textHasForm(text.title, surest);
}

describe('a word that is not in the catalog', () => {
  it('alone is read as another', () => {
    fc.assert(
      fc.property(catalogs, queriesOf(5), endings, (papers, words, ending) => {
        const { terms } = createEngine(papers).search(words + ending);
        for (const { typed, interpretation, forms } of terms) {
          if (!forms.some(({ how }) => how === 'corrected')) continue;
          expect(interpretation).toBe('corrected');
          const known = papers.filter(({ title, abstract }) =>
            [title, abstract].some((text) => textHasWords(text, [typed])),
          );
          expect(known.map(inShort)).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});

/** For each pair in their order; papers whose whole title was typed go before all, and are left out. */
function forPairs(
  check: (first: SearchText, second: SearchText, terms: readonly QueryTerm[]) => boolean,
): void {
  fc.assert(
    fc.property(catalogs, queriesOf(MOST_TERMS_FOR_TIERS), endings, (papers, words, ending) => {
      const query = words + ending;
      const { ranked, terms } = createEngine(papers).search(query);
      const others = rankedPapers(ranked, papers).filter((one) => !isCalled(one, query));
      const wrong = pairsOf(others).filter(([first, second]) => !check(first, second, searched(terms)));
      expect(wrong.map((pair) => pair.map(inShort))).toEqual([]);
    }),
    RUNS,
  );
}

describe('of two papers that a short query finds', () => {
  it('one that has all of it goes before one that has not', () => {
    forPairs((first, second, terms) => {
      const [before, after] = [countsOf(first, terms).all, countsOf(second, terms).all];
      return !(before < terms.length && after === terms.length);
    });
  });

  it('with a slip in it and neither has all, one with more of the words as typed goes first', () => {
    forPairs((first, second, terms) => {
      const [before, after] = [countsOf(first, terms), countsOf(second, terms)];
      const slipped = terms.some(({ interpretation }) => interpretation === 'corrected');
      const partial = before.all < terms.length && after.all < terms.length;
      return !slipped || !partial || before.asTyped >= after.asTyped;
    });
  });

  it('one whose title has all of it goes before one that has a word in its abstract alone', () => {
    forPairs((first, second, terms) => {
      const isLeast = terms.some((term) => standsInAbstract(first, term));
      return !(isLeast && terms.length > 0 && terms.every((term) => standsInTitle(second, term)));
    });
  });
});

/**
 * Left out, besides queries of more than four words: a query that ends in a word being typed, which another
 * word would end; words too common to search by, which change nothing but the phrase; and papers whose whole
 * title is one of the two queries, for a whole title goes before anything.
 */
describe('a word added that the upper of two papers has and the lower lacks', () => {
  it('leaves them in that order', () => {
    fc.assert(
      fc.property(catalogs, queriesOf(3), wholeWords, endings, (papers, words, word, ending) => {
        const engine = createEngine(papers);
        const [before, after] = [`${words} `, `${words} ${word}${ending}`];
        const { ranked } = engine.search(before);
        const report = engine.search(after);
        const added = report.terms.find(({ typed }) => typed === word);
        fc.pre(added !== undefined && added.interpretation !== 'corrected');
        const later = rankedPapers(report.ranked, papers);
        const wrong = pairsOf(rankedPapers(ranked, papers)).filter(([upper, lower]) => {
          if (!hasTerm(upper, added) || hasTerm(lower, added)) return false;
          if (isCalled(upper, before) || isCalled(lower, after)) return false;
          return later.includes(lower) && later.indexOf(upper) > later.indexOf(lower);
        });
        expect(wrong.map((pair) => pair.map(inShort))).toEqual([]);
      }),
      RUNS,
    );
  });
});

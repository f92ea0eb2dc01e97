import { COMPOUND_MARK, SEARCH_OPTIONS } from './miniOptions';
import type { ClauseSources } from './clauseSources';
import { stemTitle } from './stemText';

/** With k above all counts and no length normalisation, BM25 is the count times the rarity. */
const COUNTING = { k: 1e6, b: 0, d: 0 };

/**
 * The papers whose abstract has a stem. The index has title and abstract in one field, the title twice: a
 * stem that it counts more than twice as often as the title does is in the abstract too.
 */
export function papersWithStemInAbstract(
  { index: { mini, titles, marks, acronyms }, scoresOf }: Pick<ClauseSources, 'index' | 'scoresOf'>,
  stem: string,
): readonly number[] {
  const found: { ordinal: number; score: number }[] = [];
  mini.search(stem, {
    ...SEARCH_OPTIONS,
    fields: ['body'],
    bm25: COUNTING,
    filter: (result) => {
      found.push({ ordinal: Number(result.id), score: result.score });
      return false;
    },
  });
  const papers = mini.documentCount;
  const { ordinals, inTitle } = scoresOf(stem);
  const titled = new Set(ordinals.filter((_, place) => inTitle[place] === 1));
  const rarity = Math.log(1 + (papers - found.length + 0.5) / (found.length + 0.5));
  return found
    .filter(({ ordinal, score }) => {
      if (!titled.has(ordinal)) return true;
      const title = stemTitle(titles.plain[ordinal] ?? '', marks[ordinal] ?? [], acronyms);
      const said = title
        .replaceAll(COMPOUND_MARK, ' ')
        .split(' ')
        .filter((one) => one === stem);
      return Math.round(score / rarity) > 2 * said.length;
    })
    .map(({ ordinal }) => ordinal);
}

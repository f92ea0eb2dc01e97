import { squeeze } from '../query/fold';
import type { AnalysedQuery } from '../query/analyseQuery';
import type { Suggestion } from './report';
import type { Titles } from './titles';

/** Few enough to see at a glance. */
const MOST_NAMES = 2;
const MOST_TITLES = 3;

/** Too many names and titles start with one letter. */
const SHORTEST = 2;

/** Papers whose titles have the query as a phrase are ranked first: further down there are none, or too many. */
const LOOKED_AT = 24;

/**
 * What a query may be on its way to: names of methods that begin so, then titles with its words in a row.
 *
 * @param ranked The papers found, best first.
 */
export function suggest(query: AnalysedQuery, titles: Titles, ranked: Uint32Array): readonly Suggestion[] {
  const typed = squeeze(query.phrase);
  if (typed.length < SHORTEST || !query.typing) return [];
  const names = titles.namesFrom(typed, MOST_NAMES);
  const others = [...ranked.subarray(0, LOOKED_AT)].filter(
    (paper) =>
      titles.place(paper, query.phrase, true) !== undefined && names.every((name) => name.paper !== paper),
  );
  return [
    ...names.map(({ paper, name }): Suggestion => ({ kind: 'name', paper, name })),
    ...others.slice(0, MOST_TITLES).map((paper): Suggestion => ({ kind: 'title', paper })),
  ];
}

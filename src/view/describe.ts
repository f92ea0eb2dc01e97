import { nameOfValue, type TopicNames } from '../fields/facet';
import { FILTERS } from '../fields/registry';
import { viewMessages } from '../messages/view';
import type { PickList } from './pickList';
import { canonicalView, filterValues, hasQuery, modeOf, type View } from './view';

/** Longer queries are cut: browsers show about this much of a title, and a status line is read aloud whole. */
const QUERY_LENGTH = 60;

/**
 * A view in words, for page titles and status lines: "“reward” in Safety, not Robotics, with code".
 * A view that asks for nothing is "All papers", or the name of the list. The order is left out.
 *
 * @param list The opened list that the view filters: "“reward” in Friday’s list". Default: none.
 */
export function describeView(view: View, topics: TopicNames, list: PickList | null = null): string {
  const canonical = canonicalView(view);
  const { included, excluded, others } = filterWords(canonical, topics);
  const query = hasQuery(canonical) ? quoteQuery(canonical.query) : '';
  const opened = list === null ? '' : listName(list, 'a');
  const whole = list === null ? viewMessages.allPapers : listName(list, 'A');
  const place = included || opened;
  const first =
    query !== '' && place !== '' ? viewMessages.queryIn({ query, place }) : query || included || whole;
  return [
    first,
    excluded && viewMessages.not({ names: excluded }),
    ...others,
    opened && included && viewMessages.inPlace({ place: opened }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The name of a list, or "a list of 5 papers". The article is for a list without a name. */
export function listName({ name, ids }: PickList, article: 'A' | 'a'): string {
  if (name !== '') return name;
  const unnamed = article === 'A' ? viewMessages.unnamedList : viewMessages.unnamedListInside;
  return unnamed({ count: ids.length });
}

/** A query in quotation marks, with outer and doubled spaces removed, cut at 60 characters. */
export function quoteQuery(query: string): string {
  const plain = query.trim().replaceAll(/\s+/gu, ' ');
  // A query with phrases has quotation marks already.
  if (plain.length <= QUERY_LENGTH) return plain.includes('"') ? plain : `“${plain}”`;
  // A cut between two surrogates leaves half a character at the end.
  return `“${plain.slice(0, QUERY_LENGTH).replace(/[\s\p{Surrogate}]+$/u, '')}…”`;
}

/**
 * The filters of a canonical view in words: "Safety or Robotics", what is excluded in the same form, and what else is
 * asked of papers, each behind "papers": "with code and a video", "tagged #friday". '' or empty for none.
 */
export function filterWords(
  view: View,
  topics: TopicNames,
): { readonly included: string; readonly excluded: string; readonly others: readonly string[] } {
  const words = FILTERS.map(({ key, facet, excludes }) => {
    const names = filterValues(view, key).map((value) => nameOfValue(facet, value, topics));
    const isAll = !excludes && modeOf(facet, view) === 'all';
    return { facet, excludes, name: listWords(names, isAll ? 'and' : 'or') };
  }).filter(({ name }) => name !== '');
  const joined = (those: typeof words): string => those.map(({ name }) => name).join(', ');
  const included = words.filter(({ excludes }) => !excludes);
  return {
    included: joined(included.filter(({ facet }) => facet.phrase === undefined)),
    excluded: joined(words.filter(({ excludes }) => excludes)),
    others: included.flatMap(({ facet, name }) => facet.phrase?.({ name }) ?? []),
  };
}

/** "a", "a or b", "a, b or c". */
function listWords(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${viewMessages[last]} ${words.at(-1) ?? ''}`;
}

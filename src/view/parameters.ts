import type { AddressProblem } from './addressProblem';
import { decodeParameter, encodeParameter } from './percent';
import { readerOf } from './readParameter';
import type { Draft } from './readParameter';
import { canonicalView } from './view';
import type { View } from './view';

/** A key and its value, decoded. */
export type Parameter = readonly [key: string, value: string];

/** What a query string says: a canonical view, the parameters that are not ours, and what could not be taken. */
export interface Parameters {
  readonly view: View;
  readonly unknownParams: readonly Parameter[];
  readonly problems: readonly AddressProblem[];
}

/** Reads a query string, with or without its `?`. Never throws: what is no use is reported. */
export function parseParameters(search: string): Parameters {
  const draft: Draft = { topics: [], notTopics: [], has: [], own: [], tags: [], problems: [] };
  const unknownParams: Parameter[] = [];
  for (const piece of search.replace(/^\?/, '').split('&')) {
    if (piece === '') continue;
    const equals = piece.indexOf('=');
    const key = decodeParameter(equals < 0 ? piece : piece.slice(0, equals));
    const value = equals < 0 ? '' : decodeParameter(piece.slice(equals + 1));
    const read = readerOf(key);
    if (read === undefined) unknownParams.push([key, value]);
    else read(draft, value);
  }
  const { query = '', match = 'any', sort = null, topics, notTopics, has, own, tags } = draft;
  const view = canonicalView({ query, topics, notTopics, match, has, own, tags, sort });
  const problems = draft.problems.map((problem) => ({ ...problem, message: problem.message(view) }));
  return { view, unknownParams, problems: [...problems, ...contradictions(draft, view)] };
}

/** Values that are good alone but not together. */
function contradictions(draft: Draft, view: View): AddressProblem[] {
  const problems = view.notTopics
    .filter((topic) => draft.topics.includes(topic))
    .map((topic): AddressProblem => ({
      kind: 'contradiction',
      param: 'topic',
      value: topic,
      message: `The link both asks for the topic “${topic}” and leaves it out; it is left out.`,
    }));
  if (draft.sort !== 'relevance' || view.query !== '') return problems;
  const message =
    'The link asks to sort by relevance but has no words to search for; showing in digest order.';
  return [...problems, { kind: 'contradiction', param: 'sort', value: 'relevance', message }];
}

/**
 * Writes the view's parameters in fixed order, defaults left out, then the unknown ones in theirs.
 * Equal views give equal bytes. Starts with `?`, or is empty when there is nothing to say.
 */
export function formatParameters(view: View, unknownParams: readonly Parameter[]): string {
  const { query, topics, notTopics, match, has, own, tags, sort } = canonicalView(view);
  const parameters: Parameter[] = [
    ...one('q', query === '' ? null : query),
    ...topics.map((topic): Parameter => ['topic', topic]),
    ...notTopics.map((topic): Parameter => ['not', topic]),
    ...one('match', match === 'any' ? null : match),
    ...has.map((kind): Parameter => ['has', kind]),
    ...own.map((state): Parameter => ['is', state]),
    ...tags.map((tag): Parameter => ['tag', tag]),
    ...one('sort', sort),
    ...unknownParams.filter(([key]) => readerOf(key) === undefined),
  ];
  if (parameters.length === 0) return '';
  return `?${parameters.map((pair) => pair.map(encodeParameter).join('=')).join('&')}`;
}

function one(key: string, value: string | null): Parameter[] {
  return value === null ? [] : [[key, value]];
}

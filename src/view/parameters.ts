import { FACETS } from '../fields/registry';
import type { AddressProblem } from './addressProblem';
import { decodeParameter, encodeParameter } from './percent';
import { readerOf, type Draft } from './readParameter';
import { canonicalView, filterValues, type View } from './view';

/** A key and its value, decoded. */
export type Parameter = readonly [key: string, value: string];

/** A parsed query string: a canonical view, the unknown parameters, and what could not be used. */
export interface Parameters {
  readonly view: View;
  readonly unknownParams: readonly Parameter[];
  readonly problems: readonly AddressProblem[];
}

/** Parses a query string, with or without its `?`. Never throws: what it cannot use is reported. */
export function parseParameters(search: string): Parameters {
  const draft: Draft = { filters: {}, problems: [] };
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
  const { query = '', match = 'any', sort = null, filters } = draft;
  const view = canonicalView({ query, filters, match, sort });
  const problems = draft.problems.map((problem) => ({ ...problem, message: problem.message(view) }));
  return { view, unknownParams, problems: [...problems, ...contradictions(draft, view)] };
}

/** Values that are valid alone but not together. */
function contradictions(draft: Draft, view: View): AddressProblem[] {
  const problems = FACETS.flatMap(({ key, notKey = '', noun = '' }) =>
    filterValues(view, notKey)
      .filter((name) => filterValues(draft, key).includes(name))
      .map((name): AddressProblem => ({
        kind: 'contradiction',
        param: key,
        value: name,
        message: { id: 'includedAndExcluded', values: { noun, name } },
      })),
  );
  if (draft.sort !== 'relevance' || view.query !== '') return problems;
  const message = { id: 'relevanceWithoutSearch' } as const;
  return [...problems, { kind: 'contradiction', param: 'sort', value: 'relevance', message }];
}

/**
 * Writes the view's parameters in a fixed order without defaults, then the unknown ones in theirs.
 * Equal views give equal bytes. Starts with `?`, or is empty when there are none.
 */
export function formatParameters(view: View, unknownParams: readonly Parameter[]): string {
  const canonical = canonicalView(view);
  const { query, match, sort } = canonical;
  const valuesOf = (key: string): Parameter[] => filterValues(canonical, key).map((value) => [key, value]);
  const parameters: Parameter[] = [
    ...one('q', query === '' ? null : query),
    ...FACETS.flatMap(({ key, notKey = '', combine }) => [
      ...valuesOf(key),
      ...valuesOf(notKey),
      ...one('match', combine !== 'chosen' || match === 'any' ? null : match),
    ]),
    ...one('sort', sort),
    ...unknownParams.filter(([key]) => readerOf(key) === undefined),
  ];
  if (parameters.length === 0) return '';
  return `?${parameters.map((pair) => pair.map(encodeParameter).join('=')).join('&')}`;
}

function one(key: string, value: string | null): Parameter[] {
  return value === null ? [] : [[key, value]];
}

import { abstract } from './abstract';
import type { Cited } from './cited';
import type { Facet } from './facet';
import type { Field } from './field';
import { library } from './library';
import { link } from './link';
import { name } from './name';
import { title } from './title';
import { topic } from './topic';

/** The facts of a paper, in the order in which pages, addresses and messages list them. */
export const FIELDS: readonly Field[] = [title, abstract, topic, name, link, library];

/** The facts that files for other programs have, in the order of their columns. */
export const CITED: readonly Cited[] = FIELDS.flatMap(({ cited = [] }) => cited);

/** What papers can be filtered by. */
export const FACETS: readonly Facet[] = FIELDS.flatMap(({ facets = [] }) => facets);

/** A parameter of addresses that filters papers: by values that they have or, when it `excludes`, that they lack. */
export interface Filter {
  readonly key: string;
  readonly facet: Facet;
  readonly excludes: boolean;
}

/** Every filter, in the order of addresses. */
export const FILTERS: readonly Filter[] = FACETS.flatMap((facet) => [
  { key: facet.key, facet, excludes: false },
  ...(facet.notKey === undefined ? [] : [{ key: facet.notKey, facet, excludes: true }]),
]);

/** The filter of a key; undefined for any other key. */
export function filterOf(key: string): Filter | undefined {
  return FILTERS.find((filter) => filter.key === key);
}

/** What can precede a colon in a query. */
export const QUERY_KEYS: readonly string[] = FIELDS.flatMap(queryKeys);

/** The keys of a fact in queries. */
export function queryKeys({ searches, facets = [], keys = [] }: Field): readonly string[] {
  return [...(searches === undefined ? [] : [searches]), ...facets.map(({ key }) => key), ...keys];
}

import { describe, expect, it } from 'vitest';
import { CATALOG_FORMAT } from '../../../src/catalog/catalog';
import { parseCatalog } from '../../../src/catalog/parseCatalog';
import { CITED, FILTERS, QUERY_KEYS } from '../../../src/fields/registry';
import { parseQuery } from '../../../src/query/language/parseQuery';
import { formatParameters, parseParameters } from '../../../src/view/parameters';

/** A catalog of one paper. */
function catalogOf(facts: object): unknown {
  const paper = { id: 'p', title: { text: 'A title', marks: [] }, links: [], sources: [], ...facts };
  return {
    format: CATALOG_FORMAT,
    digests: [],
    topics: [],
    examples: [],
    papers: [paper],
    abstracts: { perFile: 1, paths: [] },
    details: [],
    topicRules: null,
    map: null,
    index: { kind: 'texts' },
  };
}

describe('the facts of a paper', () => {
  it('have keys and columns of their own', () => {
    expect(QUERY_KEYS.slice(0, 3)).toEqual(['title', 'abstract', 'topic']);
    for (const keys of [QUERY_KEYS, ['q', 'match', 'sort', ...FILTERS.map(({ key }) => key)]])
      expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(CITED.map(({ column }) => column)).size).toBe(CITED.length);
  });

  it.each(FILTERS.map(({ key, facet }) => [key, facet] as const))(
    'stand in an address as %s, and in a query under the key of their facet',
    (key, { key: facetKey, values }) => {
      const value = typeof values === 'function' ? 'one' : (values[0] ?? '');
      const { view, problems } = parseParameters(`?${key}=${value}`);
      expect([view.filters, problems]).toEqual([{ [key]: [value] }, []]);
      expect(formatParameters(view, [])).toBe(`?${key}=${value}`);
      expect(parseQuery(`${facetKey}:${value}`).root.clauses).toMatchObject([
        { kind: 'field', field: facetKey, value },
      ]);
    },
  );

  it.each<[claim: string, facts: object, kind: string]>([
    ['sound facts', { topics: ['a'], names: [] }, 'read'],
    ['a topic that is no text', { topics: [1], names: [] }, 'malformed'],
    ['no names', { topics: [] }, 'malformed'],
  ])('are checked in a catalog file: %s', (_claim, facts, kind) => {
    expect(parseCatalog(catalogOf(facts)).kind).toBe(kind);
  });
});

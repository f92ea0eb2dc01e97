import type { Catalog } from '../catalog/catalog';
import { valuesOffered } from '../fields/facet';
import { FACETS } from '../fields/registry';
import { NO_LIBRARY } from '../library/entry';

/** A value of a facet and its papers, by ordinal, ascending. */
export interface FacetValue {
  readonly id: string;
  readonly name: string;
  readonly papers: Uint32Array;
}

/** The values of each facet that papers themselves have, by its key; topics in the order of the catalog. */
export type FacetPapers = Readonly<Record<string, readonly FacetValue[]>>;

/** Inverts a catalog: from papers with values to values with papers. */
export function facetPapers({ topics, papers }: Pick<Catalog, 'topics' | 'papers'>): FacetPapers {
  const names = new Map(topics.map((topic) => [topic.id, topic]));
  const facets = FACETS.filter(({ ofLibrary }) => !ofLibrary).map((facet) => {
    const offered = valuesOffered(facet, { topics, papers, library: NO_LIBRARY });
    const papersOf = new Map<string, number[]>(offered.map((value) => [value, []]));
    papers.forEach((paper, ordinal) => {
      for (const value of facet.valuesOf(paper, undefined)) papersOf.get(value)?.push(ordinal);
    });
    const inverted = [...papersOf].map(([id, those]) => ({
      id,
      name: facet.label(id, names),
      papers: Uint32Array.from(those),
    }));
    return [facet.key, inverted] as const;
  });
  return Object.fromEntries(facets);
}

/** Of no papers. */
export const NO_FACETS: FacetPapers = facetPapers({ topics: [], papers: [] });

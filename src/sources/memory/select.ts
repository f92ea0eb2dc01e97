import type { CatalogPaper } from '../../catalog/catalog';
import type { FacetedPaper } from '../../fields/facet';
import type { Library } from '../../library/entry';
import { facetFilter } from './facets';
import { titleRanks } from './titleOrder';
import { effectiveSort, hasFilters, type View } from '../../view/view';

/** The input of a list. */
export interface Selection {
  /** The whole catalog, in order. */
  readonly papers: readonly (FacetedPaper & Pick<CatalogPaper, 'title'>)[];
  /** The papers that match the query, best first; null when there is no query or it has no words. */
  readonly ranked: Uint32Array | null;
  /** The papers of the opened list, each once, in its order. Default: null, the whole catalog. */
  readonly scope?: Uint32Array | null;
  readonly view: View;
  /** Of the user. Default: an empty one. */
  readonly library?: Library | undefined;
}

/** The papers of a view in display order, as ordinals: positions in the catalog. */
export function selectPapers({ view, library, ...selection }: Selection): Uint32Array {
  const { papers, scope = null } = selection;
  const passes = hasFilters(view) ? facetFilter(view, library) : () => true;
  const chosen = candidates(selection).filter((ordinal) => {
    const paper = papers[ordinal];
    return paper !== undefined && passes(paper);
  });
  const sort = effectiveSort(view);
  if (sort === 'relevance') return chosen;
  if (sort === 'digest') return scope === null ? chosen.toSorted() : common(scope, chosen);
  const { rankOf, atRank } = titleRanks(papers);
  const ranks = chosen.map((ordinal) => rankOf[ordinal] ?? 0).toSorted();
  return ranks.map((rank) => atRank[rank] ?? 0);
}

/**
 * The papers of the query and the opened list, before filters: best first, or in their own order without a query.
 * What is shown and counted is taken from these.
 */
export function candidates({
  papers,
  ranked,
  scope = null,
}: Omit<Selection, 'view' | 'library'>): Uint32Array {
  if (ranked === null) return scope ?? everyone(papers);
  return scope === null ? ranked : common(ranked, scope);
}

/** The common members, in the order of the first. */
function common(first: Uint32Array, other: Uint32Array): Uint32Array {
  const members = new Set(other);
  return first.filter((ordinal) => members.has(ordinal));
}

const known = new WeakMap<readonly unknown[], Uint32Array>();

/** Every paper in the order of the catalog, counted once for each catalog. */
export function everyone(papers: readonly unknown[]): Uint32Array {
  const before = known.get(papers);
  if (before !== undefined) return before;
  const all = Uint32Array.from(papers.keys());
  known.set(papers, all);
  return all;
}

import type { CatalogPaper } from '../catalog/catalog';
import { canonicalView } from './view';
import type { HasKind, View } from './view';

/** What the filters look at in a paper. */
export type FacetedPaper = Pick<CatalogPaper, 'topics' | 'links'>;

/** The part of a view that filters without the query. */
export type FacetView = Pick<View, 'topics' | 'notTopics' | 'match' | 'has'>;

/** How a paper stands to the filters of a view, in numbers that a further click changes by one. */
export interface FacetStand {
  /** Of the included topics, how many the paper has. */
  readonly included: number;
  /** Of the excluded topics, how many the paper has. */
  readonly excluded: number;
  /** Of the kinds of link asked for, how many the paper lacks. */
  readonly missing: number;
}

/** Measures papers against a view; the sets are built once, so one call is linear in the paper's topics. */
export function facetMeasure(view: FacetView): (paper: FacetedPaper) => FacetStand {
  const include = new Set(view.topics);
  const exclude = new Set(view.notTopics);
  return (paper) => {
    let included = 0;
    let excluded = 0;
    for (const topic of paper.topics) {
      if (exclude.has(topic)) excluded += 1;
      else if (include.has(topic)) included += 1;
    }
    let missing = 0;
    for (const kind of view.has) if (!hasKind(paper, kind)) missing += 1;
    return { included, excluded, missing };
  };
}

/** True when some link of the paper is of `kind`. */
export function hasKind(paper: FacetedPaper, kind: HasKind): boolean {
  return paper.links.some((link) => link.kind === kind);
}

/** Whether a paper with so many of the included topics has enough of them. */
export function topicsSuffice(view: FacetView, included: number): boolean {
  if (view.topics.length === 0) return true;
  return view.match === 'all' ? included === view.topics.length : included > 0;
}

/** A predicate that tells whether the filters of a view let a paper through, whatever the query. */
export function facetFilter(view: View): (paper: FacetedPaper) => boolean {
  const canonical = canonicalView(view);
  const measure = facetMeasure(canonical);
  return (paper) => {
    const { included, excluded, missing } = measure(paper);
    return excluded === 0 && missing === 0 && topicsSuffice(canonical, included);
  };
}

/** Whether the filters of a view let one paper through; for many papers use `facetFilter`. */
export function matchesFacets(paper: FacetedPaper, view: View): boolean {
  return facetFilter(view)(paper);
}

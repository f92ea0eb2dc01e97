import type { CatalogPaper } from '../../catalog/catalog';
import type { LinkKind } from '../../model/paper';
import { NO_LIBRARY } from '../../library/entry';
import type { Library, LibraryEntry } from '../../library/entry';
import { matchesFilter, LIBRARY_FILTERS } from '../../library/libraryFilters';
import type { LibraryFilter } from '../../library/libraryFilters';
import { canonicalView } from '../../view/view';
import type { MatchMode, View } from '../../view/view';

/** The parts of a paper that filters use; the library knows it by its id. */
export type FacetedPaper = Pick<CatalogPaper, 'id' | 'topics' | 'links'>;

/** How a paper matches the filters of a view: papers with equal matches are in the list or out of it together. */
export interface FacetStand {
  /** How many of the included topics the paper has. */
  readonly included: number;
  /** How many of the excluded topics the paper has. */
  readonly excluded: number;
  /** The kinds of link of the paper, as their `KIND_BITS`, and its library states, as their `LIBRARY_BITS`. */
  readonly kinds: number;
  /** How many of the filtered tags the paper has. */
  readonly tagged: number;
}

/** What the filters of a view require of a paper, apart from excluded topics, of which it may have none. */
export interface FacetDemand {
  /** How many topics are included. */
  readonly topics: number;
  readonly match: MatchMode;
  /** The required kinds of link, as their `KIND_BITS`, and library states, as their `LIBRARY_BITS`. */
  readonly kinds: number;
  /** How many tags are required. */
  readonly tags: number;
}

/** A bit for each kind of link; 0 for kinds without a filter. */
export const KIND_BITS: Readonly<Record<LinkKind, number>> = {
  code: 1,
  project: 2,
  video: 4,
  data: 0,
  other: 0,
};

/** A bit for each library state, above those of links. */
export const LIBRARY_BITS: Readonly<Record<LibraryFilter, number>> = {
  saved: 8,
  unread: 16,
  reading: 32,
  read: 64,
  noted: 128,
};

/** More than any sum of bits. */
export const ALL_BITS = 256;

/**
 * Matches papers with a canonical view; one call is linear in the paper's topics and links.
 * @param library of the user. Default: an empty one.
 */
export function facetMeasure(view: View, library: Library = NO_LIBRARY): (paper: FacetedPaper) => FacetStand {
  const include = new Set(view.topics);
  const exclude = new Set(view.notTopics);
  return (paper) => {
    let included = 0;
    let excluded = 0;
    let kinds = 0;
    for (const topic of paper.topics) {
      if (exclude.has(topic)) excluded += 1;
      else if (include.has(topic)) included += 1;
    }
    for (const link of paper.links) kinds |= KIND_BITS[link.kind];
    const entry = library.get(paper.id);
    const tagged = entry === undefined ? 0 : view.tags.filter((tag) => entry.tags.includes(tag)).length;
    return { included, excluded, kinds: kinds | ownBits(entry), tagged };
  };
}

function ownBits(entry: LibraryEntry | undefined): number {
  if (entry === undefined) return LIBRARY_BITS.unread;
  return LIBRARY_FILTERS.reduce(
    (bits, state) => (matchesFilter(entry, state) ? bits | LIBRARY_BITS[state] : bits),
    0,
  );
}

/** The requirements of a canonical view. */
export function facetDemand({ topics, match, has, library, tags }: View): FacetDemand {
  const kinds = has.reduce((bits, kind) => bits | KIND_BITS[kind], 0);
  const all = library.reduce((bits, state) => bits | LIBRARY_BITS[state], kinds);
  return { topics: topics.length, match, kinds: all, tags: tags.length };
}

/** Whether a paper with this match is in the list: the one rule for the list and for every count. */
export function meets(stand: FacetStand, demand: FacetDemand): boolean {
  if (stand.excluded > 0 || (demand.kinds & ~stand.kinds) !== 0 || stand.tagged < demand.tags) return false;
  if (demand.topics === 0) return true;
  return demand.match === 'all' ? stand.included === demand.topics : stand.included > 0;
}

/** Returns a predicate for the filters of a view, whatever the query. */
export function facetFilter(view: View, library: Library = NO_LIBRARY): (paper: FacetedPaper) => boolean {
  const canonical = canonicalView(view);
  const measure = facetMeasure(canonical, library);
  const demand = facetDemand(canonical);
  return (paper) => meets(measure(paper), demand);
}

/** Whether a paper passes the filters of a view; for many papers use `facetFilter`. */
export function matchesFacets(paper: FacetedPaper, view: View): boolean {
  return facetFilter(view)(paper);
}

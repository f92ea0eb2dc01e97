import type { CatalogPaper } from '../catalog/catalog';
import type { LinkKind } from '../digest/paper';
import { NO_LIBRARY } from '../library/entry';
import type { Library, LibraryEntry } from '../library/entry';
import { isOwn, OWN_STATES } from '../library/ownStates';
import type { OwnState } from '../library/ownStates';
import { canonicalView } from './view';
import type { HasKind, MatchMode, View } from './view';

/** What the filters look at in a paper; its id is what the person's library knows it by. */
export type FacetedPaper = Pick<CatalogPaper, 'id' | 'topics' | 'links'>;

/** How a paper stands to the filters of a view: those that stand alike are in the list or out of it together. */
export interface FacetStand {
  /** Of the included topics, how many the paper has. */
  readonly included: number;
  /** Of the excluded topics, how many the paper has. */
  readonly excluded: number;
  /** The kinds of link the paper has, as their `KIND_BITS`, and what the library says of it, as its `OWN_BITS`. */
  readonly kinds: number;
  /** Of the tags asked for, how many the person has given the paper. */
  readonly tagged: number;
}

/** What the filters of a view ask of a paper, but for its excluded topics, of which it may have none. */
export interface FacetDemand {
  /** How many topics are included. */
  readonly topics: number;
  readonly match: MatchMode;
  /** The kinds of link asked for, as their `KIND_BITS`, and what the library must say, as its `OWN_BITS`. */
  readonly kinds: number;
  /** How many tags are asked for. */
  readonly tags: number;
}

/** A bit for each kind of link, so that kinds can be added up; what cannot be asked for has none. */
export const KIND_BITS: Readonly<Record<LinkKind, number>> = {
  code: 1,
  project: 2,
  video: 4,
  data: 0,
  other: 0,
};

/** A bit for each thing that a library can say, above those of links. */
export const OWN_BITS: Readonly<Record<OwnState, number>> = {
  saved: 8,
  unread: 16,
  reading: 32,
  read: 64,
  noted: 128,
};

/** More than any sum of bits. */
export const ALL_BITS = 256;

/**
 * Measures papers against a canonical view; one call is linear in the paper's topics and links.
 * @param library of the person. Default: an empty one.
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
  if (entry === undefined) return OWN_BITS.unread;
  return OWN_STATES.reduce((bits, state) => (isOwn(entry, state) ? bits | OWN_BITS[state] : bits), 0);
}

/** What a canonical view asks. */
export function facetDemand({ topics, match, has, own, tags }: View): FacetDemand {
  const kinds = has.reduce((bits, kind) => bits | KIND_BITS[kind], 0);
  const all = own.reduce((bits, state) => bits | OWN_BITS[state], kinds);
  return { topics: topics.length, match, kinds: all, tags: tags.length };
}

/** Whether a paper that stands so is in the list: the one law of the list and of every number. */
export function meets(stand: FacetStand, demand: FacetDemand): boolean {
  if (stand.excluded > 0 || (demand.kinds & ~stand.kinds) !== 0 || stand.tagged < demand.tags) return false;
  if (demand.topics === 0) return true;
  return demand.match === 'all' ? stand.included === demand.topics : stand.included > 0;
}

/** A predicate that tells whether the filters of a view let a paper through, whatever the query. */
export function facetFilter(view: View, library: Library = NO_LIBRARY): (paper: FacetedPaper) => boolean {
  const canonical = canonicalView(view);
  const measure = facetMeasure(canonical, library);
  const demand = facetDemand(canonical);
  return (paper) => meets(measure(paper), demand);
}

/** Whether the filters of a view let one paper through; for many papers use `facetFilter`. */
export function matchesFacets(paper: FacetedPaper, view: View): boolean {
  return facetFilter(view)(paper);
}

/** True when some link of the paper is of `kind`. */
export function hasKind(paper: FacetedPaper, kind: HasKind): boolean {
  return paper.links.some((link) => link.kind === kind);
}

import type { MatchMode } from '../fields/facet';
import { filterOf } from '../fields/registry';
import { setFilter, setMatch } from './change';
import type { FacetCounts } from './facetCounts';
import { filterValues, modeOf, type View } from './view';

/**
 * A filter control: what selecting it does and how many papers that gives. None empties the list without a warning.
 */
export interface FacetControl {
  /** True when it is on; selecting it then turns it off, but a mode stays on. */
  readonly chosen: boolean;
  /** Applies the change to a view; doing it twice changes nothing. */
  readonly press: (view: View) => View;
  /** The view after the change. */
  readonly leadsTo: View;
  /** How many papers that view holds; undefined while the query has no answer yet. */
  readonly papers: number | undefined;
  /** The number beside the control; undefined while the query has no answer yet. */
  readonly shown: ShownCount | undefined;
  /**
   * True when selecting it would empty the list, or when the count is not known yet. A selected filter can always be
   * removed: its 0 is shown.
   */
  readonly closed: boolean;
}

/**
 * What the number beside a filter counts:
 * - has: papers of the list that have it, when it is on; papers that the list would have, when it is off
 * - adds: papers that it would add to those of other topics
 */
export interface ShownCount {
  readonly kind: 'has' | 'adds';
  readonly papers: number;
}

/** The numbers of a view; undefined while its query has no answer yet. */
type Counts = FacetCounts | undefined;

/** The control of a value in the filter of a key. */
export function facetControl(view: View, counts: Counts, key: string, value: string): FacetControl {
  const chosen = filterValues(view, key).includes(value);
  const press = (from: View): View => setFilter(from, key, value, !chosen);
  const shown = counts && shownCount(view, counts, key, value);
  return { ...control(view, chosen, press, counts?.after(key, value, !chosen)), shown };
}

function shownCount(view: View, counts: FacetCounts, key: string, value: string): ShownCount {
  const filter = filterOf(key);
  const values = filterValues(view, key);
  if (values.includes(value)) return { kind: 'has', papers: counts.having(key, value) };
  const papers = counts.after(key, value, true);
  // An excluded value that is included instead also gives back the papers that it excluded.
  const adds =
    filter?.excludes === false &&
    modeOf(filter.facet, view) === 'any' &&
    values.length > 0 &&
    !filterValues(view, filter.facet.notKey ?? '').includes(value);
  return adds ? { kind: 'adds', papers: papers - counts.total } : { kind: 'has', papers };
}

/** The control for matching any or all of the included topics. */
export function matchControl(view: View, counts: Counts, mode: MatchMode): Omit<FacetControl, 'shown'> {
  return control(view, view.match === mode, (from) => setMatch(from, mode), counts?.match(mode));
}

function control(
  view: View,
  chosen: boolean,
  press: FacetControl['press'],
  papers: number | undefined,
): Omit<FacetControl, 'shown'> {
  return { chosen, press, leadsTo: press(view), papers, closed: (papers ?? 0) === 0 && !chosen };
}

/**
 * The position of a paper in a list and its neighbours, as ordinals; a neighbour is missing at its end of the list.
 */
export interface Neighbours {
  readonly previous?: number;
  readonly next?: number;
  /** Counted from 1. */
  readonly position: number;
  readonly of: number;
}

/** The position of `current` in a list of ordinals in display order; null when the list does not have it. */
export function neighbours(ordinals: Uint32Array, current: number): Neighbours | null {
  const at = ordinals.indexOf(current);
  if (at < 0) return null;
  const previous = at === 0 ? undefined : ordinals[at - 1];
  const next = ordinals[at + 1];
  return {
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
    position: at + 1,
    of: ordinals.length,
  };
}

/** A rectangle of the map, its sides in the map's own units: whole numbers, `left` under `right`, `top` under `bottom`. */
export interface MapArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The map's width and height. */
export const MAP_SIZE = 1000;

const SPELLED = /^area=(\d{1,4})\.(\d{1,4})\.(\d{1,4})\.(\d{1,4})$/u;

/** Formats an area as a fragment without its `#`: "area=120.40.310.200". Equal areas give equal bytes. */
export function formatArea({ left, top, right, bottom }: MapArea): string {
  return `area=${left}.${top}.${right}.${bottom}`;
}

/**
 * Parses the fragment of an area. Null for anything else, or without width or height; the part off the map is cut.
 */
export function parseArea(fragment: string): MapArea | null {
  const [, ...sides] = SPELLED.exec(fragment) ?? [];
  const [x0, y0, x1, y1] = sides.map(Number);
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return null;
  return areaBetween({ x: x0, y: y0 }, { x: x1, y: y1 });
}

/** The area between two corners, in any order, clipped to the map; null when it has no width or height. */
export function areaBetween(one: MapPoint, other: MapPoint): MapArea | null {
  const [left, right] = ordered(one.x, other.x);
  const [top, bottom] = ordered(one.y, other.y);
  return left < right && top < bottom ? { left, top, right, bottom } : null;
}

/** A position on the map. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** Whether a position is in an area, including its sides. */
export function isWithin({ left, top, right, bottom }: MapArea, { x, y }: MapPoint): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function ordered(one: number, other: number): readonly [number, number] {
  return one < other ? [whole(one), whole(other)] : [whole(other), whole(one)];
}

function whole(value: number): number {
  return Math.round(Math.min(MAP_SIZE, Math.max(0, value)));
}

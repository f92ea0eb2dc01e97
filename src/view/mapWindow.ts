import { areaBetween, MAP_SIZE, type MapArea, type MapPoint } from './mapArea';

/** The visible part of the map: a square in the map's units, rendered as wide and as high as the screen allows. */
export interface MapWindow {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** A margin, so that papers at the edge are fully visible. */
const MARGIN = 45;

/** The whole map. */
export const WHOLE_MAP: MapWindow = { left: -MARGIN, top: -MARGIN, size: MAP_SIZE + 2 * MARGIN };

/** The highest zoom: at 40 the closest of 5,000 papers are a finger apart. */
const SMALLEST = WHOLE_MAP.size / 40;

/** The zoom of the window: 1 to 40. */
export function zoomOf({ size }: MapWindow): number {
  return WHOLE_MAP.size / size;
}

/** The window zoomed by a factor; `place` keeps its position on screen. */
export function zoomAt({ left, top, size }: MapWindow, times: number, { x, y }: MapPoint): MapWindow {
  const next = Math.min(WHOLE_MAP.size, Math.max(SMALLEST, size / times));
  const share = next / size;
  return inBounds({ left: x - (x - left) * share, top: y - (y - top) * share, size: next });
}

/** The window moved over the map. */
export function movedBy({ left, top, size }: MapWindow, x: number, y: number): MapWindow {
  return inBounds({ left: left + x, top: top + y, size });
}

/** The centre of the window. */
export function middleOf({ left, top, size }: MapWindow): MapPoint {
  return { x: left + size / 2, y: top + size / 2 };
}

/** The window moved as little as needed to have a position well inside it. */
export function bringInto(window: MapWindow, { x, y }: MapPoint): MapWindow {
  const { left, top, size } = window;
  const rim = size / 10;
  const by = (from: number, at: number): number =>
    Math.min(0, at - from - rim) + Math.max(0, at - from - size + rim);
  return movedBy(window, by(left, x), by(top, y));
}

/** Whether a position is in the window. */
export function isInWindow({ left, top, size }: MapWindow, { x, y }: MapPoint): boolean {
  return x >= left && x <= left + size && y >= top && y <= top + size;
}

/** The area of the map that the window shows; null when that is nothing. */
export function areaInWindow({ left, top, size }: MapWindow): MapArea | null {
  return areaBetween({ x: left, y: top }, { x: left + size, y: top + size });
}

/** At most the whole map. */
function inBounds({ left, top, size }: MapWindow): MapWindow {
  const within = (from: number, least: number): number =>
    Math.min(Math.max(from, least), least + WHOLE_MAP.size - size);
  return { left: within(left, WHOLE_MAP.left), top: within(top, WHOLE_MAP.top), size };
}

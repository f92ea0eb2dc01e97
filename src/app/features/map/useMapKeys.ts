import type { KeyboardEvent } from 'react';
import { nearestTo, nextPaper, pointOf, type Direction, type MapPoints } from '../../../view/mapWalk';
import { bringInto, isInWindow, middleOf, WHOLE_MAP, zoomAt, type MapWindow } from '../../../view/mapWindow';

interface MapKeys {
  readonly points: MapPoints;
  /** The papers that the arrow keys reach. */
  readonly reachable: Iterable<number>;
  readonly window: MapWindow;
  readonly focused: number | undefined;
  readonly onWindow: (window: MapWindow) => void;
  readonly onFocus: (dot: number) => void;
  readonly onOpen: (dot: number) => void;
  readonly onEscape: () => void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Zoom factor of a zoom key and a zoom button. */
export const ZOOM_STEP = 1.6;

/** The keys of the map. Keys with Control, Alt or Meta are left to the browser. */
export function useMapKeys(keys: MapKeys): (event: KeyboardEvent) => void {
  const { points, window, focused, onWindow, onFocus, onOpen, onEscape } = keys;
  const reachable = [...keys.reachable];

  function go(direction: Direction): void {
    const isReachable = focused !== undefined && reachable.includes(focused);
    const next = isReachable
      ? nextPaper(points, reachable, focused, direction)
      : nearestTo(points, reachable, middleOf(window));
    if (next === undefined) return;
    onFocus(next);
    onWindow(bringInto(window, pointOf(points, next)));
  }
  function zoom(times: number): void {
    const point = focused === undefined ? undefined : pointOf(points, focused);
    const center = point !== undefined && isInWindow(window, point) ? point : middleOf(window);
    onWindow(zoomAt(window, times, center));
  }
  function handle(key: string): boolean {
    const direction = DIRECTIONS[key];
    if (direction !== undefined) go(direction);
    else if (key === '+' || key === '=') zoom(ZOOM_STEP);
    else if (key === '-' || key === '−') zoom(1 / ZOOM_STEP);
    else if (key === '0') onWindow(WHOLE_MAP);
    else if (key === 'Enter' && focused !== undefined) onOpen(focused);
    else if (key === 'Escape') onEscape();
    else return false;
    return true;
  }
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (handle(event.key)) event.preventDefault();
  };
}

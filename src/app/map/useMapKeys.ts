import type { KeyboardEvent } from 'react';
import { nearestTo, nextPaper, pointOf } from '../../view/mapWalk';
import type { Direction, MapPoints } from '../../view/mapWalk';
import { bringInto, isInWindow, middleOf, WHOLE_MAP, zoomAt } from '../../view/mapWindow';
import type { MapWindow } from '../../view/mapWindow';

interface MapKeys {
  readonly points: MapPoints;
  /** The papers that are gone through. */
  readonly walked: Iterable<number>;
  readonly window: MapWindow;
  readonly focused: number | undefined;
  readonly onWindow: (window: MapWindow) => void;
  readonly onFocus: (ordinal: number) => void;
  readonly onOpen: (ordinal: number) => void;
  readonly onEscape: () => void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** One press of a zoom key, and of a zoom button. */
export const ZOOM_STEP = 1.6;

/** The keys of the map. A key with Control, Alt or Meta is the browser's. */
export function useMapKeys(keys: MapKeys): (event: KeyboardEvent) => void {
  const { points, window, focused, onWindow, onFocus, onOpen, onEscape } = keys;
  const walked = [...keys.walked];

  function go(direction: Direction): void {
    const isHere = focused !== undefined && walked.includes(focused);
    const next = isHere
      ? nextPaper(points, walked, focused, direction)
      : nearestTo(points, walked, middleOf(window));
    if (next === undefined) return;
    onFocus(next);
    onWindow(bringInto(window, pointOf(points, next)));
  }
  function zoom(times: number): void {
    const own = focused === undefined ? undefined : pointOf(points, focused);
    const around = own !== undefined && isInWindow(window, own) ? own : middleOf(window);
    onWindow(zoomAt(window, times, around));
  }
  function act(key: string): boolean {
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
    if (act(event.key)) event.preventDefault();
  };
}

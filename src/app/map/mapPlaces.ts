import { WHOLE_MAP } from '../../view/mapWindow';
import type { MapWindow } from '../../view/mapWindow';

/** How the map was left: what it showed, and which paper had the focus. */
export interface MapPlace {
  readonly window: MapWindow;
  readonly focused: number | undefined;
  /** Whether the map had the focus when a paper was opened from it. */
  readonly wasOpenedFrom: boolean;
}

const START: MapPlace = { window: WHOLE_MAP, focused: undefined, wasOpenedFrom: false };

/** By the entry of the history: who comes back finds the map as it was. As long as the page. */
const places = new Map<string, MapPlace>();

/** The place of an entry of the history; the whole map where there is none. */
export function placeAt(entry: string): MapPlace {
  return places.get(entry) ?? START;
}

/** Keeps what is known of an entry's place. */
export function keepPlace(entry: string, change: Partial<MapPlace>): void {
  places.set(entry, { ...placeAt(entry), ...change });
}

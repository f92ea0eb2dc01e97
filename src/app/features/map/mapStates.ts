import { WHOLE_MAP, type MapWindow } from '../../../view/mapWindow';

/** The state of the map to restore: its visible part and the focused paper. */
export interface MapState {
  readonly window: MapWindow;
  readonly focused: number | undefined;
  /** Whether a paper was opened while the map had the focus. */
  readonly wasOpenedFrom: boolean;
}

const START: MapState = { window: WHOLE_MAP, focused: undefined, wasOpenedFrom: false };

/** By history entry, so that Back restores the map. Lives as long as the page. */
const states = new Map<string, MapState>();

/** The state of a history entry; the whole map by default. */
export function mapStateAt(entry: string): MapState {
  return states.get(entry) ?? START;
}

/** Updates the state of a history entry. */
export function saveMapState(entry: string, change: Partial<MapState>): void {
  states.set(entry, { ...mapStateAt(entry), ...change });
}

import type { MapArea } from '../../../view/mapArea';
import type { MapWindow } from '../../../view/mapWindow';
import type { MapMatches, MapScene } from './mapScene';
import type { Palette } from './palette';

/** A canvas's size in CSS pixels, and the device pixels of each. */
export interface Surface {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** All that one frame of the map shows. */
export interface MapPicture {
  readonly scene: MapScene;
  readonly matches: MapMatches;
  readonly window: MapWindow;
  readonly surface: Surface;
  readonly palette: Palette;
  /** The selected area, or the one being drawn; null when there is none. */
  readonly area: MapArea | null;
  /** The paper under the pointer or with the focus. */
  readonly marked: number | undefined;
}

import type { MapArea } from '../../view/mapArea';
import type { MapWindow } from '../../view/mapWindow';
import type { MapGround, MapLight } from './mapScene';
import type { Palette } from './palette';

/** A canvas's size in CSS pixels, and how many device pixels each of them is. */
export interface Surface {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** All that one picture of the map shows. */
export interface MapPicture {
  readonly ground: MapGround;
  readonly light: MapLight;
  readonly window: MapWindow;
  readonly surface: Surface;
  readonly palette: Palette;
  /** The region, or the one being drawn; null when there is none. */
  readonly area: MapArea | null;
  /** The paper that is pointed at or has the focus. */
  readonly marked: number | undefined;
}

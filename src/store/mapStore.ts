import { parseMapFile } from '../catalog/parseMap';
import { createPartsStore } from './partsStore';

/** The positions of papers on the map: one file, number 0, fetched when the map is opened. */
export const useMapStore = createPartsStore(({ map }) => map ?? 'assets/map.json', parseMapFile);

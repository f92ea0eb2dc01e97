import { lazyPart } from '../lazyPart';

/** The palette; fetched when it is first opened. */
export const PalettePart = lazyPart(
  () => import('./Palette').then((part) => part.Palette),
  () => null,
);

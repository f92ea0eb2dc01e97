import { parseDetailsFile } from '../catalog/parseDetails';
import { createPartsStore } from './partsStore';

/** The details fetched so far: those of opened papers, and of their neighbours in the same file. */
export const useDetailsStore = createPartsStore(
  ({ details }, part) => details[part] ?? `assets/details-${part}.json`,
  parseDetailsFile,
);

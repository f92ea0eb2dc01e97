/** Small parts that are fetched as one, when the person first stirs: a file for each costs the first screen its name. */
export { FilterSheetDialog } from './explore/FilterSheetDialog';
export { NearPapers } from './explore/NearPapers';
export { NoResults } from './explore/NoResults';
export { UndoCorrection } from './explore/UndoCorrection';

/** What shows the library around papers, fetched as one when it is opened. */
export { LibraryNotice } from './LibraryNotice';
export { OwnFacets } from './OwnFacets';
export { OwnNote } from './OwnNote';
export { OwnSection } from './OwnSection';
export { OwnWords } from './OwnWords';

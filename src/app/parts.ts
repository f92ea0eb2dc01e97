import { FewWords } from './explore/FewWords';
import { lazyPart } from './lazyPart';
import { OwnFailed } from './library/OwnFailed';
import { PaperFailed } from './paper/PaperFailed';
import { pageFailed } from './states/pageFailed';

/** The parts of the page that the first list does without; a page drawn ahead has its own at once. */

export const HelpPage = lazyPart(
  () => import('./help/HelpPage').then((part) => part.HelpPage),
  pageFailed('The help did not load'),
);

export const TopicsPage = lazyPart(
  () => import('./topics/TopicsPage').then((part) => part.TopicsPage),
  pageFailed('The topics did not load'),
);

export const MapPage = lazyPart(
  () => import('./map/MapPage').then((part) => part.MapPage),
  pageFailed('The map did not load'),
);

export const FrontPage = lazyPart(
  () => import('./explore/FrontPage').then((part) => part.FrontPage),
  () => null,
);

export const PaperPane = lazyPart(
  () => import('./paper/PaperPane').then((part) => part.PaperPane),
  PaperFailed,
);

export const NoResults = lazyPart(
  () => import('./explore/NoResults').then((part) => part.NoResults),
  FewWords,
);

export const UnknownPaper = lazyPart(
  () => import('./paper/UnknownPaper').then((part) => part.UnknownPaper),
  PaperFailed,
);

export const NearPapers = lazyPart(
  () => import('./explore/NearPapers').then((part) => part.NearPapers),
  () => null,
);

export const OwnWords = lazyPart(
  () => import('./library/OwnWords').then((part) => part.OwnWords),
  () => null,
);

export const OwnNote = lazyPart(
  () => import('./library/OwnNote').then((part) => part.OwnNote),
  () => null,
);

export const OwnSection = lazyPart(
  () => import('./library/OwnSection').then((part) => part.OwnSection),
  OwnFailed,
);

export const OwnFacets = lazyPart(
  () => import('./library/OwnFacets').then((part) => part.OwnFacets),
  () => null,
);

export const LibraryNotice = lazyPart(
  () => import('./library/LibraryNotice').then((part) => part.LibraryNotice),
  () => null,
);

export const SavedPage = lazyPart(
  () => import('./library/SavedPage').then((part) => part.SavedPage),
  pageFailed('Your library did not load'),
);

export const PrintedView = lazyPart(
  () => import('./print/PrintedView').then((part) => part.PrintedView),
  () => null,
);

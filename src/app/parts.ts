import { FewWords } from './explore/FewWords';
import { lazyPart } from './lazyPart';
import { PaperFailed } from './paper/PaperFailed';
import { pageFailed } from './states/PageFailed';

/** The parts of the page that the first list does without; a page drawn ahead has its own at once. */

export const HelpPage = lazyPart(
  () => import('./help/HelpPage').then((part) => part.HelpPage),
  pageFailed('help'),
);

export const TopicsPage = lazyPart(
  () => import('./topics/TopicsPage').then((part) => part.TopicsPage),
  pageFailed('topics'),
);

export const MapPage = lazyPart(
  () => import('./map/MapPage').then((part) => part.MapPage),
  pageFailed('map'),
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

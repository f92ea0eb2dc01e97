import { FewWords } from './explore/FewWords';
import { lazyPart } from './lazyPart';
import { PaperFailed } from './paper/PaperFailed';
import { pageFailed } from './states/pageFailed';
import type * as parts from './stirParts';

const stirParts = (): Promise<typeof parts> => import('./stirParts');

// The parts of the page that the first list does without; a page drawn ahead has its own at once.

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

export const NoResults = lazyPart(async () => (await stirParts()).NoResults, FewWords);

export const UnknownPaper = lazyPart(
  () => import('./paper/UnknownPaper').then((part) => part.UnknownPaper),
  PaperFailed,
);

export const NearPapers = lazyPart(
  async () => (await stirParts()).NearPapers,
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

export const FilterSheetDialog = lazyPart(
  async () => (await stirParts()).FilterSheetDialog,
  () => null,
);

export const UndoCorrection = lazyPart(
  async () => (await stirParts()).UndoCorrection,
  () => null,
);

export const UnknownPage = lazyPart(
  () => import('./states/UnknownPage').then((part) => part.UnknownPage),
  pageFailed('There is no page here'),
);

import { pagesMessages } from '../messages/pages';
import { lazyPart } from './lazyPart';
import { PaperFailed } from './paper/PaperFailed';
import { pageFailed } from './states/pageFailed';

// Every lazy page and pane. A prerendered page preloads its own.

export const HelpPage = lazyPart(
  () => import('./help/HelpPage').then((part) => part.HelpPage),
  pageFailed(pagesMessages.helpFailed),
);

export const TopicsPage = lazyPart(
  () => import('./topics/TopicsPage').then((part) => part.TopicsPage),
  pageFailed(pagesMessages.topicsFailed),
);

export const MapPage = lazyPart(
  () => import('./map/MapPage').then((part) => part.MapPage),
  pageFailed(pagesMessages.mapFailed),
);

export const FrontPage = lazyPart(
  () => import('./explore/FrontPage').then((part) => part.FrontPage),
  () => null,
);

export const PaperPane = lazyPart(
  () => import('./paper/PaperPane').then((part) => part.PaperPane),
  PaperFailed,
);

export const UnknownPaper = lazyPart(
  () => import('./paper/UnknownPaper').then((part) => part.UnknownPaper),
  PaperFailed,
);

export const SavedPage = lazyPart(
  () => import('./library/SavedPage').then((part) => part.SavedPage),
  pageFailed(pagesMessages.libraryFailed),
);

export const PrintedView = lazyPart(
  () => import('./print/PrintedView').then((part) => part.PrintedView),
  () => null,
);

export const FilterSheetDialog = lazyPart(
  () => import('./explore/FilterSheetDialog').then((part) => part.FilterSheetDialog),
  () => null,
);

export const UnknownPage = lazyPart(
  () => import('./states/UnknownPage').then((part) => part.UnknownPage),
  pageFailed(pagesMessages.notFound),
);

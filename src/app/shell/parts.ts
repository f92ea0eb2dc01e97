import { pagesMessages } from '../../messages/pages';
import { lazyPart } from '../kit/lazyPart';
import { PaperFailed } from '../features/reader/PaperFailed';
import { pageFailed } from '../data/states/pageFailed';

// Every lazy page and pane. A prerendered page preloads its own.

export const HelpPage = lazyPart(
  () => import('../features/help/HelpPage').then((part) => part.HelpPage),
  pageFailed(pagesMessages.helpFailed),
);

export const TopicsPage = lazyPart(
  () => import('../features/topics/TopicsPage').then((part) => part.TopicsPage),
  pageFailed(pagesMessages.topicsFailed),
);

export const MapPage = lazyPart(
  () => import('./MapPage').then((part) => part.MapPage),
  pageFailed(pagesMessages.mapFailed),
);

export const FrontPage = lazyPart(
  () => import('../features/results/FrontPage').then((part) => part.FrontPage),
  () => null,
);

export const Reader = lazyPart(() => import('./Reader').then((part) => part.Reader), PaperFailed);

export const UnknownPaper = lazyPart(
  () => import('../features/reader/UnknownPaper').then((part) => part.UnknownPaper),
  PaperFailed,
);

export const SavedPage = lazyPart(
  () => import('../features/library/SavedPage').then((part) => part.SavedPage),
  pageFailed(pagesMessages.libraryFailed),
);

export const PrintedView = lazyPart(
  () => import('../features/print/PrintedView').then((part) => part.PrintedView),
  () => null,
);

export const UnknownPage = lazyPart(
  () => import('./UnknownPage').then((part) => part.UnknownPage),
  pageFailed(pagesMessages.notFound),
);

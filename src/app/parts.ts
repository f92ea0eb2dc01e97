import { FewWords } from './explore/FewWords';
import { HelpFailed } from './help/HelpFailed';
import { lazyPart } from './lazyPart';
import { PaperFailed } from './paper/PaperFailed';
import { TopicsFailed } from './topics/TopicsFailed';

/** The parts of the page that the first list does without; a page drawn ahead has its own at once. */

export const HelpPage = lazyPart(() => import('./help/HelpPage').then((part) => part.HelpPage), HelpFailed);

export const TopicsPage = lazyPart(
  () => import('./topics/TopicsPage').then((part) => part.TopicsPage),
  TopicsFailed,
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

export const PrintedView = lazyPart(
  () => import('./print/PrintedView').then((part) => part.PrintedView),
  () => null,
);

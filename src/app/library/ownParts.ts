import { lazyPart } from '../lazyPart';
import { OwnFailed } from './OwnFailed';
import type * as views from './ownViews';

const ownViews = (): Promise<typeof views> => import('./ownViews');

// The parts of the page that show what the person keeps.

export const OwnWords = lazyPart(
  async () => (await ownViews()).OwnWords,
  () => null,
);

export const OwnNote = lazyPart(
  async () => (await ownViews()).OwnNote,
  () => null,
);

export const OwnSection = lazyPart(async () => (await ownViews()).OwnSection, OwnFailed);

export const OwnFacets = lazyPart(
  async () => (await ownViews()).OwnFacets,
  () => null,
);

export const LibraryNotice = lazyPart(async () => (await ownViews()).LibraryNotice, OwnFailed);

import { countPapers } from './count';

interface Shared {
  /** How many papers the list has; undefined if its name says so. */
  readonly papers: number | undefined;
  /** How many of them are in the user's list; undefined to leave it out. */
  readonly inYours: number | 'all' | undefined;
}

/** What stands above the papers of the open list. */
export const sharedListMessages = {
  label: 'Current list',
  yours: 'Your list',
  shared: ({ papers, inYours }: Shared) => {
    const count = papers === undefined ? '' : `, ${countPapers(papers)}`;
    return `Shared list${count}${inYours === undefined ? '' : `, ${inYours} in your list`}`;
  },
  add: 'Add to my list',
  inList: 'In your list',
  close: 'Close list',
  added: ({ count }: { readonly count: number }) => `Added. Your list has ${countPapers(count)}.`,
  full: ({ most }: { readonly most: number }) => `Your list is full (${countPapers(most)}).`,
  missing: ({ count, ids }: { readonly count: number; readonly ids: string }) =>
    `${countPapers(count)} ${count === 1 ? 'is' : 'are'} not in this collection (${ids})`,
  allMissing: ({ ids }: { readonly ids: string }) => `None of the papers are in this collection (${ids})`,
  idsAndMore: ({ ids, more }: { readonly ids: string; readonly more: number }) => `${ids} and ${more} more`,
};

import { countPapers } from './count';

/** The dialog of the list and the commands for the list. */
export const listDialogMessages = {
  title: 'Your list',
  review: 'Review',
  undo: 'Undo',
  emptyList: 'Empty list',
  openList: 'Open list',
  share: 'Share',
  export: 'Export',
  myList: 'my list',
  unnamed: 'My list',
  empty: 'Your list is empty.',
  stored: ({ count }: { readonly count: number }) => `${countPapers(count)}, stored in this browser.`,
  removedAll: ({ count }: { readonly count: number }) => `Removed ${countPapers(count)}.`,
  restored: 'Restored.',
  name: 'Name',
  nameExample: 'For Friday’s reading group',
  papers: 'Papers in your list',
  quoted: ({ title }: { readonly title: string }) => `“${title}”`,
  missing: ({ id }: { readonly id: string }) => `Not in this collection: ${id}`,
  moveUp: ({ paper }: { readonly paper: string }) => `Move up: ${paper}`,
  moveDown: ({ paper }: { readonly paper: string }) => `Move down: ${paper}`,
  remove: ({ paper }: { readonly paper: string }) => `Remove: ${paper}`,
  moved: ({ paper, to, of }: { readonly paper: string; readonly to: number; readonly of: number }) =>
    `${paper}: now ${to} of ${of}.`,
  removed: ({ paper }: { readonly paper: string }) => `Removed ${paper}.`,
};

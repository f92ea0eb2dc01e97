import { countPapers } from './count';

interface Count {
  readonly count: number;
}

/** The page of the library. */
export const libraryPageMessages = {
  title: 'Your library',
  lead: 'Saved papers, notes and tags. Stored only in this browser.',
  needsScript: 'Your library needs JavaScript.',
  lists: 'Lists in your library',
  tag: ({ tag }: { readonly tag: string }) => `#${tag}`,
  saved: 'Saved',
  noneSaved: 'No saved papers yet. Use the bookmark, or press S.',
  notSaved: 'Not saved, with a status, tag or note',
  unreadable: ({ count }: Count) =>
    count === 1
      ? 'Couldn’t read 1 record of the library. It is kept and is part of every backup.'
      : `Couldn’t read ${count} records of the library. They are kept and are part of every backup.`,
  more: ({ count }: Count) => `${count.toLocaleString('en')} more`,
  untitled: ({ id }: { readonly id: string }) => `Paper ${id}`,
  savedOn: ({ date }: { readonly date: string }) => `Saved ${date}`,
  notInCollection: 'Not in this collection',

  backUp: 'Back up',
  restore: 'Restore…',
  file: 'Backup file',
  fileFailed: 'Couldn’t read the file. Choose it again. Nothing was changed.',
  restoreFailed: 'Couldn’t restore this file',
  restoreTitle: 'Restore a backup',
  contents: ({ papers, unreadable }: { readonly papers: number; readonly unreadable: number }) =>
    `: ${countPapers(papers)}${unreadable === 0 ? '' : `, without ${unreadable} unreadable ${unreadable === 1 ? 'record' : 'records'}`}`,
  how: 'How to restore',
  mergeHow: 'Merge (keeps all notes; the newer status wins)',
  replaceHow: 'Replace everything with this file',
  replaceLoses: ({ count }: Count) =>
    `Replace everything with this file. This deletes ${countPapers(count)} that only this browser has. Back up first.`,
  merge: 'Merge',
  replace: 'Replace',
  added: ({ count }: Count) => `New: ${countPapers(count)}`,
  changed: ({ count }: Count) => `Changed: ${countPapers(count)}`,
  unchanged: 'Unchanged',
  replaced: ({ count }: Count) => `Replaced with ${countPapers(count)}.`,
  nothingNew: 'Nothing changed. Your library already has everything in the file.',
  merged: ({ added, changed }: { readonly added: number; readonly changed: number }) =>
    `Merged: ${added} new, ${changed} changed.`,
};

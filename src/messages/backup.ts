/** What a merge changes in a paper of the library. */
export const mergeMessages = {
  saved: 'saved',
  notSaved: 'not saved',
  status: ({ status }: { readonly status: string }) => `status: ${status}`,
  noteAdded: 'note added',
  bothNotes: 'note: both kept',
  longerNote: 'note: the longer one',
  tags: ({ tags }: { readonly tags: readonly string[] }) => `tags: ${tags.map((tag) => `#${tag}`).join(' ')}`,
};

interface Lines {
  readonly lines: number;
}

/** Why a file is not read as a backup of the library. */
export const backupMessages = {
  refused: ({ reason }: { readonly reason: string }) => `${reason} Nothing was changed.`,
  otherJson: 'This JSON file is not an Offprint backup. Choose a file from “Back up”.',
  otherFile: 'This file is not an Offprint backup. Choose a file from “Back up”.',
  empty: 'This file is empty. Choose a file from “Back up”.',
  newer: ({ found, read }: { readonly found: number; readonly read: number }) =>
    `This backup was made by a newer version of Offprint (format ${found}; this version reads format ${read}). Reload the page to update, then restore again.`,
  incomplete: ({ lines }: Lines) =>
    `This file is incomplete: it ends in line ${lines}. Copy it again, or make a new backup.`,
  damaged: ({ lines }: Lines) =>
    `This file is damaged somewhere in its ${lines} lines. Copy it again, or make a new backup.`,
};

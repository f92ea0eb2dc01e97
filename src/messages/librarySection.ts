/** What an open paper shows from the library: status, tags and note. */
export const librarySectionMessages = {
  label: 'Your notes and tags',
  status: 'Reading status',
  note: 'Note, in Markdown',
  done: 'Done',
  noteHint: 'Markdown. Saved in this browser as you type.',
  addNote: 'Add a note',
  editNote: 'Edit the note',
  tags: 'Tags',
  addTag: 'Add a tag',
  removeTag: ({ tag }: { readonly tag: string }) => `Remove tag ${tag}`,
};

/** The button that saves a paper, and the announcements of saving and marking. */
export const saveMessages = {
  save: 'Save',
  saved: 'Saved',
  savePaper: ({ title }: { readonly title: string }) => `Save: ${title}`,
  notSaved: 'No longer saved',
  failed: 'Couldn’t save. Check your connection and try again.',
  yourNote: 'Your note: ',
};

/** Announced for the status that a paper was just given. */
export const markedMessages = {
  unread: 'Marked as unread',
  reading: 'Marked as reading',
  read: 'Marked as read',
};

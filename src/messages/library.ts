/** What the library says of a paper, inside a sentence: "papers that are saved", "papers with a note". */
export const libraryStateMessages = {
  saved: 'saved',
  unread: 'unread',
  reading: 'being read',
  read: 'read',
  noted: 'with a note',
};

/** The papers for which a state does not hold, behind "papers". */
export const otherStateMessages = {
  saved: 'that are not saved',
  unread: 'that you have started or read',
  reading: 'that you are not reading',
  read: 'that you have not read',
  noted: 'without a note',
};

/** Each state as the name of a filter or a list. */
export const stateNameMessages = {
  saved: 'Saved',
  unread: 'Unread',
  reading: 'Reading',
  read: 'Read',
  noted: 'With a note',
};

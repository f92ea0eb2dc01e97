/** Why the library does not store changes, by the kind of failure. */
export const libraryNoticeMessages = {
  refused:
    'This browser does not store data for this site. What you save, mark or write will be lost when you close this tab.',
  unreached: 'Couldn’t load your library. Check your connection, then reload the page. Nothing is lost.',
  full: 'Storage is full. Recent changes will be lost when you close this tab. Free some space, then edit anything to save again.',
  newer:
    'A newer version of this page changed your library. You can read it here, but changes will be lost when you close this tab. Reload the page to update.',
  wiped: 'Your library was deleted from this browser while this tab was open. This tab still has a copy.',
  restore: 'Restore library',
  discard: 'Discard copy',
  backUp: 'Back up',
};

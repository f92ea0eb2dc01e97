/** The notice above a prerendered page whose app could not be loaded. A file of its own: every page carries it. */
export const readOnlyMessages = {
  onlyText:
    'Search and filters couldn’t load, but you can read this page. Check your connection, then reload.',
  reload: 'Reload',
};

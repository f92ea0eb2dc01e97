/** The pages and messages that stand in the place of what could not be shown. */
export const pagesMessages = {
  stopped: 'This page stopped working',
  stoppedWhy: 'An error occurred. Your search is kept in the address: reload the page to continue.',
  reload: 'Reload',
  papersFailed: 'Couldn’t load papers',
  searchKept: 'Your search is kept in the address.',
  helpFailed: 'Couldn’t load help',
  topicsFailed: 'Couldn’t load the topics',
  mapFailed: 'Couldn’t load the map',
  libraryFailed: 'Couldn’t load your library',
  checkConnection: 'Check your connection, then reload the page.',
  notFound: 'Page not found',
  nothingAt: 'There is nothing at {path}. The link may be incomplete.',
  exploreAll: 'Explore all papers',
};

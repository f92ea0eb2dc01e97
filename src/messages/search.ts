/** The search box and its suggestions. */
export const searchMessages = {
  search: 'Search titles and abstracts',
  clearSearch: 'Clear the search',
  suggestions: 'Suggestions',
  methods: 'Methods',
  method: 'Method',
  topics: 'Topics',
  topic: 'Topic',
  papers: 'Papers',
  paper: 'Paper',
  recentSearches: 'Recent searches',
  clearRecent: 'Clear recent searches',
};

/** The changes that widen a view without results. */
export const widenMessages = {
  matchAny: 'Match any of the topics',
  stopExcluding: ({ name }: { readonly name: string }) => `Stop excluding ${name}`,
  clearSearch: 'Clear the search',
  clearFilters: 'Clear all filters',
  show: ({ whole }: { readonly whole: string }) => `Show ${whole}`,
  allPapers: 'all papers',
};

import { countPapers } from './count';

/** The frame of the page, the list of papers, and what stands above and below the list. */
export const resultsMessages = {
  skipToPaper: 'Skip to the paper',
  skipToResults: 'Skip to the results',
  needsScript: 'Search, filters and shared lists need JavaScript. You can read every paper without it.',
  share: 'Share',
  export: 'Export',
  exportList: 'Export list',
  pageTitle: ({ title }: { readonly title: string }) => `${title} · Offprint`,

  results: 'Results',
  papersFound: 'Papers found',
  searching: 'Searching…',
  loading: 'Loading the papers…',
  emptyCollection: 'This collection has no papers. Add a digest to the data folder and rebuild the site.',
  bannerFailed: 'Couldn’t load the details of this list. Reload the page to try again.',
  partialMatches: 'Partial matches',
  relatedPapers: 'Similar papers',
  position: ({ position }: { readonly position: number }) => `No. ${position}`,
  more: ({ count }: { readonly count: number }) =>
    `${count.toLocaleString('en')} more ${count === 1 ? 'paper' : 'papers'}`,

  sortBy: 'Sort by',
  bestMatch: 'Best match',
  originalOrder: 'Original order',
  listOrder: 'List order',
  title: 'Title',

  try: 'Try',
  wholeAndPartial: ({ whole, partial }: { readonly whole: number; readonly partial: number }) =>
    `${countPapers(whole)} · ${partial.toLocaleString('en')} partial ${partial === 1 ? 'match' : 'matches'}`,
  onlyPartial: 'No paper matches every word. Best partial matches:',
  searchInstead: ({ word }: { readonly word: string }) => `Search for “${word}” instead`,
  searchWithout: ({ typed }: { readonly typed: string }) => `Search without ${typed}`,
  searchUnquoted: ({ typed }: { readonly typed: string }) => `Search for ${typed} without the quotes`,

  noMatch: ({ view }: { readonly view: string }) => `No paper matches ${view}.`,
  emptyList: 'None of the papers in this list are in this collection.',
  wholeList: 'the whole list',
  outsideList: 'Show papers outside the list',

  libraryFailed: 'Couldn’t load your library. Check your connection, then reload the page.',
  moreProblems: ({ count }: { readonly count: number }) =>
    `${count} more ${count === 1 ? 'part' : 'parts'} of the link ${count === 1 ? 'was' : 'were'} ignored.`,
  titlesOnly: ({ reason }: { readonly reason: string }) => `Searching titles only: ${reason}`,
  searchFailed: ({ reason }: { readonly reason: string }) =>
    `Search is unavailable: ${reason} The list and the filters still work.`,
};

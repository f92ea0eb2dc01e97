import { countPapers } from './count';

/** What a view asks for, for page titles and status lines: "“reward” in Safety, not Robotics, with code". */
export const viewMessages = {
  allPapers: 'All papers',
  unnamedList: ({ count }: { readonly count: number }) => `A list of ${countPapers(count)}`,
  unnamedListInside: ({ count }: { readonly count: number }) => `a list of ${countPapers(count)}`,
  queryIn: ({ query, place }: { readonly query: string; readonly place: string }) => `${query} in ${place}`,
  inPlace: ({ place }: { readonly place: string }) => `in ${place}`,
  not: ({ names }: { readonly names: string }) => `not ${names}`,
  and: 'and',
  or: 'or',
};

/** The changes that widen a view without results. */
export const widenMessages = {
  matchAny: 'Match any of the topics',
  stopExcluding: ({ name }: { readonly name: string }) => `Stop excluding ${name}`,
  clearSearch: 'Clear the search',
  clearFilters: 'Clear all filters',
  show: ({ whole }: { readonly whole: string }) => `Show ${whole}`,
  allPapers: 'all papers',
};

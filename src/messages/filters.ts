import { countPapers } from './count';

/** The filters: beside the list, in the sheet, and as chips above the list. */
export const filtersMessages = {
  filters: 'Filters',
  filtersActive: ({ count }: { readonly count: number }) => `Filters (${count})`,
  exclude: ({ name }: { readonly name: string }) => `Exclude ${name}`,
  adds: ({ count }: { readonly count: string }) => `+${count}`,
  withAdded: ({ name, papers }: { readonly name: string; readonly papers: number }) =>
    `${name} (adds ${countPapers(papers)})`,
  withCount: ({ name, papers }: { readonly name: string; readonly papers: number }) =>
    `${name} (${countPapers(papers)})`,

  papersMustHave: 'Papers must have',
  any: 'any',
  all: 'all',
  anyTopic: 'any of the topics',
  allTopics: 'all of the topics',
  anyOf: 'any of',
  allOf: 'all of',

  activeFilters: 'Active filters',
  not: ({ name }: { readonly name: string }) => `not ${name}`,
  removeFilter: ({ name }: { readonly name: string }) => `Remove the filter ${name}`,
  noneIfRemoved: '0 if removed',
  clearAll: 'Clear all',
  show: ({ papers }: { readonly papers: number }) => `Show ${countPapers(papers)}`,
};

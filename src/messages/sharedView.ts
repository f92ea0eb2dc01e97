import { countPapers } from './count';

/** What a shared link opens. */
export const sharedViewMessages = {
  allPapers: 'All papers',
  allPapersOrdered: ({ order }: { readonly order: string }) => `All papers, ${order}`,
  papers: ({ asked }: { readonly asked: string }) => `Papers ${asked}`,
  onePaper: 'One paper',
  paper: ({ title }: { readonly title: string }) => `The paper “${title}”`,
  listAround: ({ papers }: { readonly papers: string }) => `In the list: ${papers}`,
  map: 'The map of all papers',
  mapOf: ({ papers }: { readonly papers: string }) => `The map, with these highlighted: ${papers}`,
  topics: 'The topics and their rules',
  library: 'The library page, where each person sees their own library',
  help: 'How to search',
  unknown: 'A page that does not exist',
  list: ({ count, name }: { readonly count: number; readonly name: string }) =>
    `A list of ${countPapers(count)}${name === '' ? '' : `, “${name}”`}`,
  fromList: ({ list, asked }: { readonly list: string; readonly asked: string }) =>
    `From ${list}: papers ${asked}`,
  onTopics: ({ topics }: { readonly topics: string }) => `on ${topics}`,
  notTopics: ({ topics }: { readonly topics: string }) => `not ${topics}`,
  notOnTopics: ({ topics }: { readonly topics: string }) => `not on ${topics}`,
  matching: ({ query }: { readonly query: string }) => `matching ${query}`,
  inOriginalOrder: 'in original order',
  inListOrder: 'in list order',
  byTitle: 'by title',
  byRelevance: 'by relevance',
};

import { countPapers } from './count';

/** What a view asks for, for page titles and status lines: "“reward” in Safety, not Robotics, with code". */
export const viewMessages = {
  allPapers: 'All papers',
  unnamedList: ({ count }: { readonly count: number }) => `A list of ${countPapers(count)}`,
  unnamedListInside: ({ count }: { readonly count: number }) => `a list of ${countPapers(count)}`,
  queryIn: ({ query, place }: { readonly query: string; readonly place: string }) => `${query} in ${place}`,
  inPlace: ({ place }: { readonly place: string }) => `in ${place}`,
  not: ({ topics }: { readonly topics: string }) => `not ${topics}`,
  with: ({ links }: { readonly links: string }) => `with ${links}`,
  tagged: ({ tags }: { readonly tags: string }) => `tagged ${tags}`,
  and: 'and',
  or: 'or',
};

/** Each kind of link as a noun inside a sentence. */
export const linkNounMessages = { code: 'code', project: 'a project page', video: 'a video' };

/** The changes that widen a view without results. */
export const widenMessages = {
  matchAny: 'Match any of the topics',
  includeWithout: ({ link }: { readonly link: string }) => `Include papers without ${link}`,
  include: ({ papers }: { readonly papers: string }) => `Include papers ${papers}`,
  removeTag: ({ tag }: { readonly tag: string }) => `Remove tag #${tag}`,
  stopExcluding: ({ topic }: { readonly topic: string }) => `Stop excluding ${topic}`,
  removeTopic: ({ topic }: { readonly topic: string }) => `Remove topic ${topic}`,
  clearSearch: 'Clear the search',
  clearFilters: 'Clear all filters',
  show: ({ whole }: { readonly whole: string }) => `Show ${whole}`,
  allPapers: 'all papers',
};

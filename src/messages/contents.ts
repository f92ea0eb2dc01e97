import { countPapers } from './count';

/** The pages that run no script. */
export const contentsMessages = {
  allPapers: 'All papers',
  allPapersOn: ({ topic }: { readonly topic: string }) => `All papers on ${topic}`,
  papersFrom: ({ papers, digests }: { readonly papers: number; readonly digests: string }) =>
    `${countPapers(papers)} from ${digests}`,
  notFound: 'Page not found',
  nothingHere:
    'There is nothing at this address. The link may be incomplete, or the paper’s title has changed.',
  explore: 'Explore the papers',
  allTitles: 'all titles',
  topics: 'the topics',
};

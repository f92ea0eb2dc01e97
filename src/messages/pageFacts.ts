import { countPapers } from './count';

interface Names {
  /** Of the digests. */
  readonly names: string;
}

interface Papers {
  readonly papers: number;
}

/** Titles and descriptions in the heads of pages, for browsers, search engines and previews. */
export const pageFactsMessages = {
  front: ({ papers }: Papers) => `Search and read ${countPapers(papers)} by words, topic or link.`,
  preview: 'Offprint: search and read a digest of papers',
  topicsTitle: 'Topics',
  topics: ({ names }: Names) =>
    `The topics of ${names}, how often they overlap, and the rules that assign them.`,
  mapTitle: 'Map',
  map: ({ names, papers }: Names & Papers) =>
    `A map of ${countPapers(papers)} from ${names}. Similar papers are close together.`,
  helpTitle: 'How to search',
  help: 'Search syntax, automatic matching and keyboard shortcuts.',
  libraryTitle: 'Your library',
  library: 'Saved papers, notes and tags. Stored only in your browser.',
  contentsTitle: 'All papers',
  contentsTitleOn: ({ topic }: { readonly topic: string }) => `All papers on ${topic}`,
  contents: ({ names }: Names) => `Every title in ${names}.`,
  contentsOn: ({ names, topic }: Names & { readonly topic: string }) =>
    `Every title on ${topic} in ${names}.`,
  paper: ({ names }: Names) => `A paper listed in ${names}.`,
};

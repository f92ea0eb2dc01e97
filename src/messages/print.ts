import { countPapers } from './count';

/** The dialog that prints, and the words on the printed page. */
export const printMessages = {
  failed: 'Couldn’t load the print dialog. Your browser’s print command prints what is on screen.',
  title: 'Print',
  print: ({ count }: { readonly count: number }) => `Print ${countPapers(count)}`,
  nothing: 'No papers to print.',
  stillLoading: 'Still loading…',
  printDialog: 'Print…',
  loading: ({ here, of }: { readonly here: number; readonly of: number }) =>
    `Loading abstracts: ${here} of ${countPapers(of)}`,
  pages: ({ pages }: { readonly pages: number }) =>
    pages === 1 ? 'About 1 page' : `About ${pages.toLocaleString('en')} pages`,
  abstractsFailed: ({ why }: { readonly why: string }) =>
    `Couldn’t load all abstracts. ${why} You can still print the list. It says where an abstract is missing.`,
  include: 'Include',
  titles: 'Titles',
  titlesMore: 'With topics and addresses',
  abstracts: 'Titles and abstracts',
  abstractsMore: 'To read away from the screen',
  howMany: 'How many',
  first: ({ count }: { readonly count: number }) => `The first ${count}`,
  all: ({ count }: { readonly count: number }) => `All ${countPapers(count)}`,

  firstOf: ({ first, all }: { readonly first: number; readonly all: number }) =>
    `The first ${first} of ${countPapers(all)}`,
  printed: ({ date }: { readonly date: string }) => `Printed ${date}.`,
  factsPrinted: ({ facts, date }: { readonly facts: string; readonly date: string }) =>
    `${facts}. Printed ${date}.`,
  openAgain: 'Open this list again',
  code: 'QR code of the link',
  partialMatches: 'Partial matches',
  linkKind: ({ kind }: { readonly kind: string }) => `${kind}: `,
  topics: 'Topics',
  introduces: 'Introduces',
  abstract: 'Abstract',
  related: 'Related papers',
  from: 'From',
  notLoaded: 'The abstract was not loaded when this was printed.',
  noAbstract: 'No abstract in this digest.',
};

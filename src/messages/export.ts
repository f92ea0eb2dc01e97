import { countPapers } from './count';

interface Loading {
  readonly here: number;
  readonly of: number;
}

/** The dialog that exports and cites. */
export const exportMessages = {
  cite: 'Cite this paper',
  export: ({ count }: { readonly count: number }) => `Export ${countPapers(count)}`,
  nothing: 'No papers to export.',
  stillLoading: 'Still loading…',
  format: 'Format',
  download: 'Download',
  copy: 'Copy',
  copied: 'Export copied',
  copyRefused: 'Couldn’t copy. Download the file instead.',
  copyCitation: 'Copy citation',
  citationCopied: 'Citation copied',
  citationRefused: 'Couldn’t copy the citation. It is selected, so you can copy it yourself.',
  print: 'Print',
  printDialog: 'Print…',
  preview: 'Preview',
  previewOf: ({ first, all }: { readonly first: number; readonly all: number }) =>
    `Preview (first ${first} of ${countPapers(all)})`,
  loading: ({ here, of }: Loading) =>
    of === 1 ? 'Loading abstracts…' : `Loading abstracts: ${here} of ${countPapers(of)}`,
  failed: ({ why }: { readonly why: string }) =>
    `Couldn’t load the abstracts, and the export needs them. ${why}`,
  withoutAddress: ({ papers }: { readonly papers: number }) =>
    papers === 1
      ? 'The paper’s address is left out, because this site runs only on this computer. Publish the site to include it.'
      : 'The papers’ addresses are left out, because this site runs only on this computer. Publish the site to include them.',
  inNetwork: ({ papers }: { readonly papers: number }) =>
    papers === 1
      ? 'The paper’s address works only on this network until you publish the site.'
      : 'The papers’ addresses work only on this network until you publish the site.',
};

import { printMessages } from '../../../messages/print';

/** Measured with the project's own digest on A4; longer titles and abstracts need more pages. */
const TITLES_ON_A_PAGE = 14;
const ABSTRACTS_ON_A_PAGE = 4;

/** The approximate number of pages: "About 6 pages". */
export function pageCount(papers: number, abstracts: boolean): string {
  const pages = Math.ceil(papers / (abstracts ? ABSTRACTS_ON_A_PAGE : TITLES_ON_A_PAGE));
  return printMessages.pages({ pages });
}

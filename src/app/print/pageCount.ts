/** Of the project's own digest on A4, measured: longer titles and abstracts take more. */
const TITLES_ON_A_PAGE = 14;
const ABSTRACTS_ON_A_PAGE = 4;

/** About how many pages papers take: "About 6 pages". */
export function pageCount(papers: number, abstracts: boolean): string {
  const pages = Math.ceil(papers / (abstracts ? ABSTRACTS_ON_A_PAGE : TITLES_ON_A_PAGE));
  return pages === 1 ? 'About 1 page' : `About ${pages.toLocaleString('en')} pages`;
}

import { digestsOf, keywordsOf, notesOf, seenNote } from './citation';
import { citationKeys } from './citationKey';
import type { CitedPaper } from './citedPaper';
import type { OutputFormat } from './outputFormat';

/** One paper in the CSL 1.0.2 input schema, without the members that a digest does not know. */
interface CslDocument {
  readonly id: string;
  readonly 'citation-key': string;
  readonly type: 'document';
  readonly title: string;
  readonly abstract?: string;
  readonly URL?: string;
  readonly keyword?: string;
  /** CSL's field for "from where the item was found". */
  readonly source: string;
  readonly note: string;
}

export const csl = {
  id: 'csl',
  name: 'CSL-JSON',
  use: 'Pandoc, Quarto, Zotero',
  // Apart from plain JSON, which a list may be saved as too.
  extension: 'csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: cslOf,
} as const satisfies OutputFormat;

/** Papers as CSL-JSON, a list of documents. CSL has one address only, so links to code and the like are in `note`. */
function cslOf(papers: readonly CitedPaper[]): string {
  const keys = citationKeys(papers);
  return `${JSON.stringify(
    papers.map((paper, at) => cslDocument(paper, keys[at] ?? '')),
    null,
    2,
  )}\n`;
}

function cslDocument(paper: CitedPaper, key: string): CslDocument {
  const keywords = keywordsOf(paper);
  return {
    id: key,
    'citation-key': key,
    type: 'document',
    title: paper.title,
    ...(paper.abstract === '' ? {} : { abstract: paper.abstract }),
    ...(paper.url === '' ? {} : { URL: paper.url }),
    ...(keywords.length === 0 ? {} : { keyword: keywords.join('; ') }),
    source: digestsOf(paper).join('; '),
    note: [seenNote(paper), ...notesOf(paper)].join('; '),
  };
}

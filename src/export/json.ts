import type { CitedPaper } from './citedPaper';

/** `papers.json` and the JSON export; README.md describes it to those who read it. */
export interface PapersFile {
  readonly format: 'offprint-papers';
  /** Raised when a reader of the older form would misread the newer one. */
  readonly version: 1;
  readonly title: string;
  readonly papers: readonly CitedPaper[];
}

/** Papers as JSON, everything that is known of each. */
export function jsonOf(papers: readonly CitedPaper[], title: string): string {
  const file: PapersFile = { format: 'offprint-papers', version: 1, title, papers };
  return `${JSON.stringify(file, null, 2)}\n`;
}

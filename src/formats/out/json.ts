import type { CitedPaper } from './citedPaper';
import type { OutputFormat } from './outputFormat';

/** `papers.json` and the JSON export; README.md documents it. */
export interface PapersFile {
  readonly format: 'offprint-papers';
  /** Raised when a reader of the older format would misread the newer one. */
  readonly version: 1;
  readonly title: string;
  readonly papers: readonly CitedPaper[];
}

export const json = {
  id: 'json',
  name: 'JSON',
  use: 'Scripts and programs',
  extension: 'json',
  mediaType: 'application/json',
  write: jsonOf,
} as const satisfies OutputFormat;

/** Papers as JSON, with all their data. */
function jsonOf(papers: readonly CitedPaper[], title: string): string {
  const file: PapersFile = { format: 'offprint-papers', version: 1, title, papers };
  return `${JSON.stringify(file, null, 2)}\n`;
}

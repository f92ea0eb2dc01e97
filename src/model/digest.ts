import type { Issue } from './issue';
import type { Paper } from './paper';

/** A parsed digest file: its papers in file order, its facts, and the issues for everything that is in no paper. */
export interface Digest {
  /** The file's name without its ending; `Source.digest` of every paper. */
  readonly id: string;
  /** The byline of the page that it was copied from: "AK and the research community". */
  readonly byline?: string;
  /** As written, often without a year: "Jun 13". */
  readonly date?: string;
  readonly papers: readonly Paper[];
  /** In order of `firstLine`. */
  readonly issues: readonly Issue[];
  /** How many lines the file has; a last line without a line end counts. */
  readonly lines: number;
}

import type { CitedPaper } from './citedPaper';

/** A file format for a set of papers: what a menu and a browser need to know about it, and what writes it. */
export interface OutputFormat {
  readonly id: string;
  readonly name: string;
  /** Which programs read it. */
  readonly use: string;
  /** Without its dot. */
  readonly extension: string;
  readonly mediaType: string;
  /**
   * The whole text of the file. No papers give a valid file with none.
   * @param papers with printable text only
   * @param title names the set; most formats have no place for it
   */
  readonly write: (papers: readonly CitedPaper[], title: string) => string;
}

import type { LightPaper } from './facet';

/** A digest that lists the paper, as printable text. */
export interface Sighting {
  /** The digest's title: "Hugging Face Papers". */
  readonly digest: string;
  /** Counted from 1. */
  readonly position: number;
  /** The byline of the digest. */
  readonly byline?: string;
  /** As written, often without a year: "Jun 13". */
  readonly date?: string;
}

/** The data of a paper for citations. All text is plain: one line, except for the abstract's paragraphs. */
export interface CitedPaper extends Omit<LightPaper, 'topics'> {
  readonly title: string;
  /** Paragraphs are parted by one blank line. '' when the digest has none. */
  readonly abstract: string;
  /** The paper's page: absolute where the site's address is known; '' where only this device can open it. */
  readonly url: string;
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  /** Never empty. */
  readonly seen: readonly Sighting[];
}

/** How files for other programs write a fact. */
export interface Cited {
  /** The name of its column in tables. */
  readonly column: string;
  /** Where reference programs have no place of its own for it: among the keywords, or in notes. */
  readonly as?: 'keyword' | 'note';
  /** The name of its line in text files. Default: none. */
  readonly line?: string;
  /** What is written, from printable text. */
  readonly texts: (paper: CitedPaper) => readonly string[];
}

import type { Digest } from '../../model/digest';

/** A file format that papers come in. */
export interface InputFormat {
  /**
   * What was found in a text of this format; undefined for any other text. Only the content decides, never the name of
   * the file, and a digest that quotes the format is still a digest.
   * @param text without a byte order mark, with LF as its line end
   */
  readonly recognises: (text: string) => Recognised | undefined;
  /** Undefined for a format that cannot be read yet: the user is told what the file is, and what to do. */
  readonly reader?: PaperReader;
}

/** What reads the papers of a format. */
export interface PaperReader {
  /** How the names of such files end in `data/`: ".txt". */
  readonly endings: readonly string[];
  /**
   * Never throws.
   * @param id the name of the file without its ending
   */
  readonly read: (text: string, id: string) => Digest;
  /** How many visible characters, the signs of the format aside, are neither in a paper nor in an issue. */
  readonly lostCharacters: (text: string, digest: Digest) => number;
}

/** The format of a text, and what was found in it. */
export interface Recognised {
  /** As it follows "This is": "BibTeX", "a PDF file". */
  readonly name: string;
  /** What was counted: "3 entries"; undefined where nothing can be counted. */
  readonly seen?: string;
  /** Offset of the first entry in the text; undefined where there is none to show. */
  readonly first?: number;
  /** The advice; undefined for the usual one: copy the titles and abstracts into a text file. */
  readonly advice?: string;
}

/** "1 entry", "1,204 entries": regular English plurals only. */
export function counted(count: number, one: string): string {
  const many = one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`;
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

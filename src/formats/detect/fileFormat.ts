/** A format that is not a digest, and what was found in the file. */
export interface FileFormat {
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

/** A format that a file has instead of being a digest, and what of it was seen. */
export interface FileFormat {
  /** As it stands after "This is": "BibTeX", "a PDF file". */
  readonly name: string;
  /** How much was found: "3 entries"; undefined where nothing can be counted. */
  readonly seen?: string;
  /** Offset of the first entry in the text; undefined where there is none to show. */
  readonly first?: number;
  /** What to do; undefined: copy the titles and abstracts into a text file. */
  readonly advice?: string;
}

/** "1 entry", "1,204 entries": English plurals, of the regular kind alone. */
export function counted(count: number, one: string): string {
  const many = one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`;
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

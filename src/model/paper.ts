/** Ten characters of a lower-case base-32 alphabet, hashed from the folded title. */
export type PaperId = string & { readonly __brand: 'PaperId' };

/** The target of a link, according to its address. */
export type LinkKind = 'code' | 'project' | 'video' | 'data' | 'other';

/** A link taken out of an abstract; `url` is absolute and starts with http: or https:. */
export interface PaperLink {
  readonly url: string;
  readonly kind: LinkKind;
}

/** Half-open range of UTF-16 offsets into the text it belongs to: `text.slice(start, end)`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One element of a MathML tree; strings are text. Only Presentation MathML, never a script or a link. */
export interface MathElement {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children: readonly (MathElement | string)[];
}

/**
 * A range of a passage that is more than its letters. The range's own text is always readable
 * alone ("χ²"), so search, exports and page titles need no marks.
 * - math: set `math` in place of the text; `tex` is what it was read from, for those who check the reading
 * - emphasis: the author stressed these words
 * - link: the text is the address without its scheme; `url` is where it leads
 */
export type Mark =
  | (TextRange & { readonly kind: 'math'; readonly tex?: string; readonly math: MathElement })
  | (TextRange & { readonly kind: 'emphasis' })
  | (TextRange & { readonly kind: 'link'; readonly url: string });

/**
 * A title or an abstract: clean Unicode text, marks in order of `start` that never overlap, and the
 * text as the digest had it when repair changed anything. Paragraphs are parted by one blank line (`\n\n`).
 */
export interface Passage {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly original?: string;
}

/** The position of a paper in a digest. `position` and lines count from 1; `digest` is the digest's id. */
export interface Source {
  readonly digest: string;
  readonly position: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** A paper of a digest. */
export interface Paper {
  readonly id: PaperId;
  /** The folded title cut at a word near 60 characters, `-`, the id. */
  readonly slug: string;
  readonly title: Passage;
  /** Empty text when the digest has none. */
  readonly abstract: Passage;
  /** One for each digest (or place in a digest) that lists the paper; never empty. */
  readonly sources: readonly Source[];
  readonly links: readonly PaperLink[];
  /** The names of the paper's own methods: "DisCO", "TÜLU 3". */
  readonly names: readonly string[];
}

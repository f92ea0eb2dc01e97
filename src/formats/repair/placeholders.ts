import type { Mark, MathElement, Passage } from '../../model/paper';

/** A finished piece: no later repair may touch its text. */
export type Piece =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'math'; readonly text: string; readonly tex: string; readonly math: MathElement }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/**
 * Finished pieces stand in the text as one private-use character each, so that repairs stay functions from
 * string to string and a formula or an address is one letter to all that follow. The private-use
 * characters of a digest itself are replaced first (see `characters.ts`), so none can be mistaken for one.
 */
const FIRST = 0xe000;
const LAST = 0xf8e0;
export const EMPHASIS_START = '\uf8f0';
export const EMPHASIS_END = '\uf8f1';

/** More than anyone reads; a limit for what one odd passage adds to the report. */
const MOST_NOTES = 200;

/** The pieces of one passage under repair, and the TeX in it that could not be parsed. */
export interface Placeholders {
  /** Returns the character that stands for the piece; its plain text when all 6,369 are taken. */
  readonly put: (piece: Piece) => string;
  readonly at: (character: string) => Piece | undefined;
  /** Each once, and not again for a command inside a noted one; at most `MOST_NOTES`. */
  readonly unread: readonly string[];
  readonly note: (tex: string) => void;
}

export function createPlaceholders(): Placeholders {
  const pieces: Piece[] = [];
  const unread: string[] = [];
  const said = new Set<string>();
  return {
    unread,
    note: (tex) => {
      if (said.has(tex) || unread.length >= MOST_NOTES) return;
      unread.push(tex);
      said.add(tex);
      for (const [command] of tex.matchAll(/\\[A-Za-z]+/g)) said.add(command);
    },
    at: (character) => pieces[character.charCodeAt(0) - FIRST],
    put: (piece) => {
      if (FIRST + pieces.length > LAST) return piece.text;
      pieces.push(piece);
      return String.fromCharCode(FIRST + pieces.length - 1);
    },
  };
}

/** The text with every stand-in replaced by its piece, and the marks that go with it. */
export function setPieces(text: string, placeholders: Placeholders): Passage {
  const marks: Mark[] = [];
  let out = '';
  let depth = 0;
  let emphasisFrom = 0;
  const endEmphasis = (): void => {
    if (depth > 0 && out.length > emphasisFrom)
      marks.push({ kind: 'emphasis', start: emphasisFrom, end: out.length });
  };
  for (const part of text.split(/([\ue000-\uf8ff])/)) {
    const piece = part.length === 1 ? placeholders.at(part) : undefined;
    if (part === EMPHASIS_START) {
      if (depth === 0) emphasisFrom = out.length;
      depth++;
    } else if (part === EMPHASIS_END) {
      if (depth === 1) endEmphasis();
      depth = Math.max(0, depth - 1);
    } else if (piece === undefined) out += part;
    else if (piece.kind === 'plain' || piece.text === '') out += piece.text;
    else {
      // Marks never overlap: emphasis stops before a formula or link and continues behind it.
      endEmphasis();
      const { text: set, ...mark } = piece;
      marks.push({ ...mark, start: out.length, end: out.length + set.length });
      out += set;
      emphasisFrom = out.length;
    }
  }
  endEmphasis();
  return { text: out, marks };
}

import { fold, GREEK_NAMES } from './fold';

/** Half-open range of UTF-16 offsets into the text it belongs to: `text.slice(start, end)`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One word of a text. Offsets are on the original; `text` is folded and holds letters, digits and, in numbers, points. */
export interface Word extends TextRange {
  readonly text: string;
  /** Only a hyphen or a similar sign separates it from the word before: "policy" in "off-policy", "js" in "Node.js". */
  readonly joined: boolean;
  /** A parenthesis joins it and closes after it: "λ" in "TD(λ)". */
  readonly closed?: true;
  /** The name that it makes with the signs around it: "C++", "A*", ".NET". */
  readonly name?: SignedName;
  /** The later parts of a CamelCase word: "Torch" of "PyTorch". */
  readonly parts?: readonly WordPart[];
}

/** A word with the signs that belong to its name. */
export interface SignedName {
  /** Folded: "c++". */
  readonly text: string;
  /** The number of UTF-16 units of signs before and after the word. */
  readonly before: number;
  readonly after: number;
}

/** A part of a word. */
export interface WordPart {
  /** Folded. */
  readonly text: string;
  /** Its start and end, counted from the start of the word. */
  readonly from: number;
  readonly to: number;
}

/**
 * A run of letters, digits and their accents; apostrophes before letters ("don't", "1950's") and points between digits
 * ("3.5") belong to it. Soft hyphens and zero-width joiners are left inside: copied text has them anywhere.
 */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]*(?:['’]\p{L}[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]*|(?<=[0-9])\.[0-9][\p{L}\p{N}\p{M}]*)*/gu;

/** The same for lower-case ASCII. It is five times as fast, and most abstracts contain nothing else. */
const ASCII_WORD = /[a-z0-9]+(?:'[a-z][a-z0-9]*|(?<=[0-9])\.[0-9][a-z0-9]*)*/g;
const NOT_ASCII = /[^\0-\x7f]/;

/** Scripts written without spaces. Each character is a word, and phrases keep neighbours together. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*/u;
const UNSPACED_PARTS = new RegExp(`${UNSPACED.source}|(?:(?!${UNSPACED.source}).)+`, 'gsu');
const FIRST_UNSPACED = '\u0e00';

/** What can stand between two words that some write as one: hyphens, and TeX's superscript and subscript. */
const JOINERS = '-‐‑‒–_^·';

/** Signs after a word that make it another name: "C++", "C#", "A*". */
const SIGNS_AFTER = /(?:\+\+|[#♯＃](?![\p{L}\p{N}])|\^?[*∗⋆★＊](?![\p{L}\p{N}*]))/uy;
const SIGNS_AFTER_FIRST = '+#♯＃^*∗⋆★＊';

/** A word with parts: "PyTorch", "DistilBERT", "GPTQuant". */
const CAMEL = /[\p{Ll}\p{N}]\p{Lu}(?:\p{Ll}{2}|\p{Lu}{2})|\p{Lu}{2}\p{Ll}{2}/u;

/** Where a part starts. The last letter of "RoBERTa" and of "ConvLSTMs" does not belong to the capitals before it. */
const CAMEL_PARTS =
  /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})|(?<=\p{Lu}{3})(?=\p{Ll}(?!\p{Ll}))/u;

const LETTER = /\p{L}/u;

/** Shorter parts have no meaning of their own. */
const LEAST_LETTERS_OF_PART = 3;

/** What folding removes from a word: apostrophes, the slash inside "½", points at an end. */
const NOT_OF_WORD = /[^\p{L}\p{N}.]+|^\.+|\.+$/gu;

/** The words of a text in order; never overlapping. Time and memory grow with the text's length. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let previousEnd = -1;
  const hasCamel = CAMEL.test(text);
  function add(start: number, end: number, folded: string): void {
    if (folded === '') return;
    const joined = start === previousEnd + 1 && words.length > 0 && isJoiner(text, words.at(-1), end, folded);
    const closed = joined && text.charAt(previousEnd) === '(' ? true : undefined;
    const name = nameOf(text, start, end, folded);
    const parts = hasCamel ? camelParts(text.slice(start, end)) : [];
    words.push({
      start,
      end,
      text: folded,
      joined,
      ...(closed === undefined ? {} : { closed }),
      ...(name === undefined ? {} : { name }),
      ...(parts.length === 0 ? {} : { parts }),
    });
    previousEnd = end;
  }
  if (NOT_ASCII.test(text)) {
    for (const match of text.matchAll(WORD)) {
      for (const part of partsOf(match[0])) {
        const start = match.index + part.start;
        add(
          start,
          match.index + part.end,
          fold(text.slice(start, match.index + part.end)).replace(NOT_OF_WORD, ''),
        );
      }
    }
  } else {
    for (const match of text.toLowerCase().matchAll(ASCII_WORD)) {
      const word = match[0];
      add(match.index, match.index + word.length, word.includes("'") ? word.replaceAll("'", '') : word);
    }
  }
  return words;
}

/** Splits a run of letters into characters where its script has no spaces. Nearly all runs stay whole. */
function partsOf(run: string): readonly TextRange[] {
  if (!hasCharacterFrom(run, FIRST_UNSPACED) || !UNSPACED.test(run)) return [{ start: 0, end: run.length }];
  return Array.from(run.matchAll(UNSPACED_PARTS), ({ 0: part, index }) => ({
    start: index,
    end: index + part.length,
  }));
}

function hasCharacterFrom(text: string, first: string): boolean {
  for (let place = 0; place < text.length; place++) if (text.charAt(place) >= first) return true;
  return false;
}

/**
 * Whether the sign after a word joins it to the next word, which ends at `end`: a hyphen or a similar sign, the
 * point of "Node.js", or the parenthesis of "TD(λ)" and "SE(3)".
 */
function isJoiner(text: string, before: Word | undefined, end: number, folded: string): boolean {
  const place = before?.end ?? 0;
  const sign = text.charAt(place);
  if (JOINERS.includes(sign)) return true;
  // "i.e." and "U.S." are not compounds, because they would rank papers by abbreviations that every text has.
  if (sign === '.') return folded.length > 1 && (before?.text.length ?? 0) > 1;
  if (sign !== '(' || text.charAt(end) !== ')') return false;
  // "O(n)" is not a name, and its compound "on" would be another word.
  return GREEK_NAMES.includes(folded) || (end === place + 2 && (before?.text.length ?? 0) > 1);
}

/** The name that a word makes with the signs beside it; nearly always undefined. */
function nameOf(text: string, start: number, end: number, folded: string): SignedName | undefined {
  const next = text.charAt(end);
  if (next !== '' && SIGNS_AFTER_FIRST.includes(next)) {
    SIGNS_AFTER.lastIndex = end;
    const signs = SIGNS_AFTER.exec(text)?.[0];
    if (signs === undefined) return undefined;
    const plain = signs === '++' ? signs : /[#♯＃]/u.test(signs) ? '#' : '*';
    // This is emphasis, as in Markdown.
    if (plain === '*' && text.charAt(start - 1) === '*') return undefined;
    return { text: folded + plain, before: 0, after: signs.length };
  }
  const isDotted = text.charAt(start - 1) === '.' && !/[^\s("“,/]/u.test(text.charAt(start - 2));
  return isDotted && LETTER.test(text.charAt(start))
    ? { text: `.${folded}`, before: 1, after: 0 }
    : undefined;
}

function camelParts(word: string): readonly WordPart[] {
  if (!CAMEL.test(word)) return [];
  let from = 0;
  return word.split(CAMEL_PARTS).flatMap((part, place) => {
    const to = from + part.length;
    const range = { text: fold(part).replace(NOT_OF_WORD, ''), from, to };
    from = to;
    return place > 0 && range.text.length >= LEAST_LETTERS_OF_PART ? [range] : [];
  });
}

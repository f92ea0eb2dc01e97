import { QUERY_KEYS } from '../../fields/registry';
import type { TextRange } from '../words';
import { foreignField } from './foreignFields';
import type { Note } from './hints';
import { isSearchable, QUOTES, wordEnd } from './marks';

/** A piece of a query. */
export type Token = TextRange &
  (
    | { readonly kind: 'word'; readonly text: string }
    | { readonly kind: 'phrase'; readonly text: string; readonly open: boolean }
    | { readonly kind: 'key'; readonly key: string }
    | { readonly kind: 'minus' | 'open' | 'close' | 'or' }
  );

const NAME = /[a-z]+(?=:)/iy;

const PHRASE = new RegExp(`[${QUOTES}]([^${QUOTES}]*)([${QUOTES}]|$)`, 'y');

/** A minus excludes only at the start of a word and before something to exclude: not in "off-policy" or "a - b". */
const MINUS = new RegExp(`(?<![^\\s(])-(?=[\\p{L}\\p{N}(${QUOTES}])`, 'uy');

/** NOT in capitals, wherever a word can begin, is a minus before what follows it. */
const NOT = new RegExp(`NOT(?:\\s+(?=\\S)|(?=[(${QUOTES}]))`, 'uy');
const SPACE = /\s*/y;
const SKIPPED = /\s+|-+/y;

/** More than anyone types, and few enough for the recursive parser. */
const MOST_OPEN = 20;

/**
 * Takes a query apart, in time that grows with its length. Punctuation that stands alone gives no token, nor
 * does AND, which is what a space means. Each `close` has its `open` before it; at most 20 are open at once.
 */
export function lexQuery(text: string, note: Note): readonly Token[] {
  const tokens: Token[] = [];
  let place = 0;
  let open = 0;
  let ignored = 0;
  let alternatives = false;

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match !== null) place = pattern.lastIndex;
    return match;
  }

  function takeParenthesis(letter: string): void {
    const range = { start: place, end: ++place };
    if (letter === '(' && open < MOST_OPEN) {
      open++;
      tokens.push({ kind: 'open', ...range });
    } else if (letter === '(') {
      ignored++;
      note('deep-parenthesis', range);
    } else if (ignored > 0) {
      ignored--;
    } else if (open > 0) {
      open--;
      tokens.push({ kind: 'close', ...range });
    } else if (alternatives) {
      // Pasted titles have "a)" and ":)". The hint is for queries that group alternatives.
      note('stray-parenthesis', range);
    }
  }

  while (place < text.length) {
    const start = place;
    const last = tokens.at(-1);
    // What follows a key is its value: neither another key nor a minus.
    const free = last?.kind !== 'key' || last.end !== start;
    if (free && (take(MINUS) !== null || take(NOT) !== null)) {
      tokens.push({ kind: 'minus', start, end: place });
      continue;
    }
    if (free && take(SKIPPED) !== null) continue;

    const quoted = take(PHRASE);
    if (quoted !== null) {
      const phrase = (quoted[1] ?? '').trim().replace(/\s+/g, ' ');
      const isOpen = quoted[2] === '';
      tokens.push({ kind: 'phrase', text: phrase, open: isOpen, start, end: place });
      if (isOpen && isSearchable(phrase)) note('open-quote', { start, end: place });
      continue;
    }

    const letter = text.charAt(start);
    if (letter === '(' || letter === ')') {
      takeParenthesis(letter);
      continue;
    }

    const name = free ? nameAt(text, start) : '';
    const key = QUERY_KEYS.find((known) => known === name.toLowerCase());
    if (key !== undefined) {
      place = start + name.length + 1;
      const colon = place;
      take(SPACE);
      // In a pasted "(Topic:) models" the word goes without its colon: written elsewhere, it would be a key.
      if (text.charAt(colon) === ')')
        tokens.push({ kind: 'word', text: text.slice(start, colon - 1), start, end: colon - 1 });
      else tokens.push({ kind: 'key', key, start, end: place < text.length ? place : colon });
      continue;
    }
    const end = start + name.length + 1;
    if (name !== '' && foreignField(name, /\s/.test(text.charAt(end))) !== undefined && text[end] !== '/') {
      place = end;
      note('unknown-field', { start, end });
      // A minus before it applies to the word after it.
      if (last?.kind === 'minus' && last.end === start) {
        take(SPACE);
        tokens[tokens.length - 1] = { ...last, end: place };
      }
      continue;
    }

    place = wordEnd(text, start);
    const word = text.slice(start, place);
    if (free && (word === 'OR' || word === '|')) {
      alternatives = true;
      tokens.push({ kind: 'or', start, end: place });
    } else if (free && word === 'NOT') {
      note('waiting-not', { start, end: place });
    } else if (isSearchable(word) && !(free && word === 'AND')) {
      tokens.push({ kind: 'word', text: word, start, end: place });
    }
  }
  return tokens;
}

/** The name before a colon; '' where there is none. */
function nameAt(text: string, start: number): string {
  NAME.lastIndex = start;
  return NAME.exec(text)?.[0] ?? '';
}

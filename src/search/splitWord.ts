import type { Vocabulary } from './vocabulary';

/** A name and its version: "Llama3.1", "GPT4o". */
const VERSIONED = /^(\p{L}{2,})(\p{N}[\p{N}.]*\p{L}{0,2})$/u;

/** Splits a name and its version that were typed as one word; undefined for any other word. */
export function splitVersion(word: string): readonly [string, string] | undefined {
  const [, name, version] = VERSIONED.exec(word) ?? [];
  return name === undefined || version === undefined ? undefined : [name, version];
}

/** Shorter halves occur in too many words. */
const LEAST_LETTERS = 3;
const MOST_LETTERS = 40;

/** All ways to split a word into two words of the catalog. */
export function splitsOf(word: string, vocabulary: Vocabulary): readonly (readonly [string, string])[] {
  if (word.length > MOST_LETTERS) return [];
  const splits: (readonly [string, string])[] = [];
  for (let at = LEAST_LETTERS; at <= word.length - LEAST_LETTERS; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (vocabulary.has(first) && vocabulary.has(second)) splits.push([first, second]);
  }
  return splits;
}

import { splitWords } from './words';

/**
 * The query with one of its words in quotation marks, so that it is searched as typed and never corrected. Unchanged
 * when the query does not have the word.
 */
export function insistOn(query: string, typed: string): string {
  return replaceWord(query, typed, `"${typed}"`);
}

/** Stands for the removed text until the key before it is removed too, because "title:" alone would be a word. */
const GONE = '\u0000';
const GONE_WITH_KEY = /(?:(?:title|abstract):)?\0/i;

/** The query without one of its words, or without a phrase given in “quotation marks”. */
export function without(query: string, typed: string): string {
  const phrase = phraseIn(query, typed);
  const left = phrase === undefined ? replaceWord(query, typed, GONE) : query.replace(phrase, GONE);
  return left.replace(GONE_WITH_KEY, ' ').replaceAll(/\s+/gu, ' ').trim();
}

/**
 * The query with a phrase, given in “quotation marks”, as separate words. Undefined when `typed` is not a phrase of
 * the query.
 */
export function wordsApart(query: string, typed: string): string | undefined {
  const phrase = phraseIn(query, typed);
  return phrase === undefined ? undefined : query.replace(phrase, () => typed.slice(1, -1));
}

/** Replaces the first place where the word is a clause of its own. */
function replaceWord(query: string, typed: string, replacement: string): string {
  const word = splitWords(query).find(({ start, end }) => query.slice(start, end) === typed);
  if (word === undefined) return query;
  return query.slice(0, word.start) + replacement + query.slice(word.end);
}

/** A phrase as the query writes it, with its quotation marks where it has both. */
function phraseIn(query: string, typed: string): string | undefined {
  if (!typed.startsWith('“')) return undefined;
  const words = typed.slice(1, -1).split(' ').map(escaped).join('\\s+');
  return new RegExp(`["“”„«»＂]\\s*${words}\\s*["“”„«»＂]?`, 'u').exec(query)?.[0];
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

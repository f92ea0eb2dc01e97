import { analyseQuery } from '../query/analyseQuery';
import type { Vocabulary } from './vocabulary';

/** Commonest words looked at: with 64 the letters that follow are nearly always among them. */
const WORDS = 64;

/** In the order of their frequency in English: what may follow where no known word tells. */
const LETTERS = Array.from('etaoinsrhldcumfpgwybvkxjqz');

/**
 * What a person may type next, likeliest first: letters that go on to the commonest words, then a space, then
 * the rest of the alphabet.
 */
export function nextLetters(query: string, vocabulary: Vocabulary): readonly string[] {
  const last = analyseQuery(query).words.find(({ typing }) => typing);
  if (last === undefined) return LETTERS;
  const papers = new Map<string, number>();
  for (const { word, papers: count } of vocabulary.startingWith(last.text, WORDS)) {
    const letter = word.charAt(last.text.length);
    papers.set(letter, (papers.get(letter) ?? 0) + count);
  }
  const known = [...papers].toSorted(([, a], [, b]) => b - a).map(([letter]) => letter);
  return [...new Set([...known, ' ', ...LETTERS])];
}

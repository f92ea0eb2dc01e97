import type { Vocabulary, VocabularyWord } from './vocabulary';

/** Shorter words have too many neighbours: "ppo" is one letter from "pro", "sac" from "sat". */
const SHORTEST = 4;

/** No word of a language is longer; comparing takes time that grows with the letters. */
const LONGEST = 40;

/** Past this many letters two slips still leave one word meant: "reinforcment laerning". */
const LONGEST_WITH_ONE_EDIT = 7;

/** A pasted page in another language is not mended word by word: each word unknown takes a millisecond. */
const MOST_CORRECTIONS = 8;

const DIGIT = /\p{N}/u;

/** Finds the word that a folded word is a slip of. */
export type Speller = (word: string) => VocabularyWord | undefined;

/**
 * Makes the speller for one query. Words with digits are names ("gpt5"): the nearest other name is another
 * thing.
 */
export function createSpeller(vocabulary: Vocabulary): Speller {
  let left = MOST_CORRECTIONS;
  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST || DIGIT.test(word) || left === 0) return undefined;
    left -= 1;
    const nearest = vocabulary.nearest(word, word.length > LONGEST_WITH_ONE_EDIT ? 2 : 1);
    // The first letter of a short word is seldom wrong: "drone" is no slip of "prone".
    const sameWord = word.length > LONGEST_WITH_ONE_EDIT || nearest?.word[0] === word[0];
    return sameWord ? nearest : undefined;
  };
}

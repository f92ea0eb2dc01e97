import type { Vocabulary, VocabularyWord } from './vocabulary';

/** Shorter words have too many neighbours: "ppo" is one letter from "pro", "sac" from "sat". */
const SHORTEST = 4;

/** No natural word is longer, and the time to compare grows with the letters. */
const LONGEST = 40;

/** Words of this many letters may have two typos: "reinforcment laerning". */
const LONGEST_WITH_ONE_EDIT = 7;

/**
 * Limits the corrections of one query: each unknown word takes a millisecond, and a pasted page in another language
 * has many.
 */
const MOST_CORRECTIONS = 8;

const DIGIT = /\p{N}/u;

/** Finds the word that a folded word is a typo of. */
export type Speller = (word: string) => VocabularyWord | undefined;

/**
 * Makes the speller for one query. Words with digits are names ("gpt5"): the nearest other name is something else.
 */
export function createSpeller(vocabulary: Vocabulary): Speller {
  let left = MOST_CORRECTIONS;
  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST || DIGIT.test(word) || left === 0) return undefined;
    left -= 1;
    const nearest = vocabulary.nearest(word, word.length > LONGEST_WITH_ONE_EDIT ? 2 : 1);
    // The first letter of a short word is rarely wrong: "drone" is not a typo of "prone".
    const sameWord = word.length > LONGEST_WITH_ONE_EDIT || nearest?.word[0] === word[0];
    return sameWord ? nearest : undefined;
  };
}

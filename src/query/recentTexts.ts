import { splitSentences } from './sentences';
import { termsOf } from './terms';
import { splitWords } from './words';

/** Enough for a few screens of titles and abstracts. */
const MOST_TEXTS = 256;

/**
 * The terms of a text, cached for the last 256 texts: each keystroke highlights the same rows again, and splitting
 * their texts into terms takes most of the time.
 */
export const recentTermsOf = remembered(termsOf);

/** The words of a text, cached the same way. */
export const recentWordsOf = remembered(splitWords);

/** The sentences of a text, cached the same way. */
export const recentSentencesOf = remembered(splitSentences);

function remembered<T>(cut: (text: string) => T): (text: string) => T {
  const recent = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const made = cut(text);
    recent.set(text, made);
    const oldest = recent.keys().next();
    if (recent.size > MOST_TEXTS && oldest.done !== true) recent.delete(oldest.value);
    return made;
  };
}

import { termsOf } from './terms';
import { splitWords } from './words';

/** A few screens of titles and abstracts. */
const MOST_TEXTS = 256;

/**
 * The terms of a text, remembered for the last 256 texts: with every letter typed the same rows are marked
 * again, and cutting their texts into terms is nearly all of that work.
 */
export const recentTermsOf = remembered(termsOf);

/** The words of a text, remembered likewise. */
export const recentWordsOf = remembered(splitWords);

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

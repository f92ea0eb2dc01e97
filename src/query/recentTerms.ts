import { termsOf } from './terms';
import type { Term } from './terms';

/** A few screens of titles and abstracts. */
const MOST_TEXTS = 256;

const recent = new Map<string, readonly Term[]>();

/**
 * The terms of a text, remembered for the last 256 texts: with every letter typed the same rows are marked
 * again, and cutting their texts into terms is nearly all of that work.
 */
export function recentTermsOf(text: string): readonly Term[] {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const terms = termsOf(text);
  recent.set(text, terms);
  const oldest = recent.keys().next();
  if (recent.size > MOST_TEXTS && oldest.done !== true) recent.delete(oldest.value);
  return terms;
}

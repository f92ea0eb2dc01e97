import { fold } from '../../../query/fold';
import { splitWords } from '../../../query/words';
import type { TextRange } from '../../../query/words';

/** Where the words of a text begin with a word of the query, in order: what was typed of each. */
export function begunWords(text: string, query: string): readonly TextRange[] {
  const typed = splitWords(query).map((word) => word.text);
  return splitWords(text).flatMap(({ start, end, text: word }) => {
    const lengths = typed.filter((one) => word.startsWith(one)).map((one) => one.length);
    if (lengths.length === 0) return [];
    // A word that folding makes longer or shorter has no place for a part of it.
    const even = fold(text.slice(start, end)).length === end - start;
    return [{ start, end: even ? Math.min(end, start + Math.max(...lengths)) : end }];
  });
}

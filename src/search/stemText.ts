import { termsOf } from '../query/terms';
import { COMPOUND_MARK } from './miniOptions';

/**
 * A text as MiniSearch takes it: stems parted by spaces, each compound hung on the word it ends with.
 * `seen`, when given, collects the folded words with their stems.
 */
export function stemText(text: string, seen?: Map<string, string>): string {
  let stems = '';
  for (const term of termsOf(text)) {
    if (stems !== '') stems += term.kind === 'compound' ? COMPOUND_MARK : ' ';
    stems += term.stem;
    seen?.set(term.word, term.stem);
  }
  return stems;
}

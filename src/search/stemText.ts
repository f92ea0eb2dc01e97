import { termsOfWords } from '../query/terms';
import { splitWords } from '../query/words';
import { NO_ACRONYMS, type Acronyms } from './acronymStems';
import { COMPOUND_MARK } from './miniOptions';

/**
 * A text as MiniSearch takes it: stems separated by spaces, each compound attached to the word that it ends with, and
 * each acronym to the last word of its long form. `seen`, when given, collects the folded words with their stems.
 */
export function stemText(text: string, acronyms: Acronyms = NO_ACRONYMS, seen?: Map<string, string>): string {
  const words = splitWords(text);
  const spelledOut = new Map<number, string>();
  for (const { last, stem } of acronyms.spelledOut(words.map((word) => word.text))) {
    const end = words[last]?.end ?? 0;
    spelledOut.set(end, `${spelledOut.get(end) ?? ''}${COMPOUND_MARK}${stem}`);
  }
  let stems = '';
  let hung = '';
  for (const term of termsOfWords(words)) {
    if (term.kind === 'word') {
      if (stems !== '') stems += `${hung} `;
      hung = spelledOut.get(term.end) ?? '';
    } else if (stems !== '') stems += COMPOUND_MARK;
    stems += term.stem;
    seen?.set(term.word, term.stem);
  }
  return stems + hung;
}

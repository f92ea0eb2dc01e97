import { PART, termsOf, termsOfWords } from '../query/terms';
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
    if (term.kind !== 'part') seen?.set(term.word, term.stem);
  }
  return stems + hung;
}

/** The stems of a title that its plain form lacks: those of names with signs and of CamelCase parts. */
export function titleMarks(title: string): readonly string[] {
  return termsOf(title).flatMap(({ kind, stem }) => (kind === 'name' || kind === 'part' ? [stem] : []));
}

/** A plain title with its marks, in the form that MiniSearch takes. */
export function stemTitle(
  plain: string,
  marks: readonly string[],
  acronyms: Acronyms,
  seen?: Map<string, string>,
): string {
  const stems = stemText(plain, acronyms, seen);
  for (const mark of marks) if (!mark.startsWith(PART)) seen?.set(mark, mark);
  return [stems, ...marks].filter(Boolean).join(COMPOUND_MARK);
}

import { findMatches } from './findMatches';
import type { FormKind, QueryTerm, TermForm } from './reading';
import { recentTermsOf } from './recentTexts';
import type { Sought } from './sought';

/** By what a paper has a word of the query: as it was typed, by another form, or not at all. */
export type TermEvidence =
  | { readonly kind: 'typed'; readonly typed: string }
  /** `words` as the paper writes them. */
  | { readonly kind: 'form'; readonly typed: string; readonly how: FormKind; readonly words: string }
  | { readonly kind: 'missing'; readonly typed: string };

/**
 * Why a paper answers a query, word by word: the surest form of each that stands in one of its texts. Words
 * too common to search by are left out.
 */
export function evidenceOf(terms: readonly QueryTerm[], texts: readonly string[]): readonly TermEvidence[] {
  return terms.flatMap(({ typed, reading, forms, mayLack }): TermEvidence[] => {
    if (reading === 'ignored') return [];
    for (const form of forms) {
      const words = wordsOf(form, texts);
      if (words === undefined) continue;
      const isTyped = form.how === 'exact' || form.how === 'compound';
      return [isTyped ? { kind: 'typed', typed } : { kind: 'form', typed, how: form.how, words }];
    }
    if (!mayLack) return [];
    // A paper lacks the word that was meant, not the slip.
    const word = reading === 'corrected' ? (forms[0]?.word ?? typed) : typed;
    return [{ kind: 'missing', typed: word }];
  });
}

/** What stands in the first of the texts that has a form; undefined when none has. */
function wordsOf({ stems }: TermForm, texts: readonly string[]): string | undefined {
  const [stem = ''] = stems;
  for (const text of texts) {
    const [place] =
      stems.length === 1
        ? recentTermsOf(text).filter((term) => term.stem === stem)
        : findMatches(text, run(stems));
    if (place !== undefined) return text.slice(place.start, place.end);
  }
  return undefined;
}

function run(words: readonly string[]): Sought {
  return { stems: new Map(), runs: [{ words, by: 'stem', goesOn: false }] };
}

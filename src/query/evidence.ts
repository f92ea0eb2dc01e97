import { findMatches } from './findMatches';
import type { FormKind, QueryTerm, TermForm } from './interpretation';
import { recentTermsOf } from './recentTexts';
import type { HighlightTerms } from './highlightTerms';

/** How a paper has a word of the query: as typed, in another form, or not at all. */
export type TermEvidence =
  | { readonly kind: 'typed'; readonly typed: string }
  /** `words` as the paper writes them. */
  | { readonly kind: 'form'; readonly typed: string; readonly how: FormKind; readonly words: string }
  | { readonly kind: 'missing'; readonly typed: string };

/**
 * Why a paper matches a query, word by word: the best form of each word that one of its texts has. Leaves out words
 * that are too common to search.
 */
export function evidenceOf(terms: readonly QueryTerm[], texts: readonly string[]): readonly TermEvidence[] {
  return terms.flatMap(({ typed, interpretation, forms, optional }): TermEvidence[] => {
    if (interpretation === 'ignored') return [];
    for (const form of forms) {
      const words = wordsOf(form, texts);
      if (words === undefined) continue;
      const isTyped = form.how === 'exact' || form.how === 'compound';
      return [isTyped ? { kind: 'typed', typed } : { kind: 'form', typed, how: form.how, words }];
    }
    if (!optional) return [];
    // A paper lacks the corrected word, not the typo.
    const word = interpretation === 'corrected' ? (forms[0]?.word ?? typed) : typed;
    return [{ kind: 'missing', typed: word }];
  });
}

/** The text of the match in the first text that has the form; undefined when none has it. */
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

function run(words: readonly string[]): HighlightTerms {
  return { stems: new Map(), runs: [{ words, by: 'stem', goesOn: false }] };
}

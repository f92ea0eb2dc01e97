import type { SearchField } from '../fields/field';
import type { Clause } from '../query/language/clause';
import { isStopWord } from '../query/stopWords';
import { stem } from '../query/stem';
import { splitWords } from '../query/words';
import type { ClauseSources } from './clauseSources';
import { everyPaper, intersection, setOf, type PaperSet } from './paperSets';

/** The words of a phrase. */
export interface Phrase {
  /** Folded, in order. */
  readonly words: readonly string[];
  /** Of each word. */
  readonly stems: readonly string[];
  /** The stems for which the index has every paper: those of whole words that are not too common, and names with signs. */
  readonly searchable: readonly string[];
  /** Its names with signs: "c++". */
  readonly names: readonly string[];
  /** Whether the last word may be incomplete, because the phrase is still being typed. */
  readonly goesOn: boolean;
}

/** Analyses a phrase; `end` is the end of the query, and `isName` is as in `analyseQuery`. */
export function phraseOf(
  clause: Extract<Clause, { kind: 'phrase' }>,
  end: number,
  isName: (name: string, base: string) => boolean,
): Phrase {
  const found = splitWords(clause.text);
  const words = found.map((word) => word.text);
  const names = found.flatMap(({ name, text }) =>
    name !== undefined && isName(name.text, text) ? [name.text] : [],
  );
  const goesOn = clause.open && clause.end === end;
  const whole = goesOn ? words.slice(0, -1) : words;
  const stems = whole.filter((word) => !isStopWord(word)).map(stem);
  return { words, stems: words.map(stem), searchable: [...new Set([...stems, ...names])], names, goesOn };
}

/**
 * The papers that have a phrase, in a title or an abstract or in either. The index says which papers can have it, and
 * the texts say which do. `lacking` are those whose text is not loaded yet.
 */
export function papersWithPhrase(
  { words, searchable, goesOn }: Phrase,
  field: SearchField | undefined,
  { index, scoresOf, abstracts }: Pick<ClauseSources, 'index' | 'scoresOf' | 'abstracts'>,
): { readonly papers: PaperSet; readonly lacking: readonly number[] } {
  const { titles } = index;
  const count = titles.plain.length;
  const phrase = words.join(' ');
  const can =
    searchable.length === 0
      ? everyPaper(count)
      : intersection(
          count,
          searchable.map((one) => setOf(count, scoresOf(one).ordinals)),
        );
  const lacking: number[] = [];
  const papers = can.map((possible, ordinal) => {
    if (possible === 0) return 0;
    if (field !== 'abstract' && titles.place(ordinal, phrase, goesOn) !== undefined) return 1;
    if (field === 'title') return 0;
    if (!abstracts.has(ordinal)) lacking.push(ordinal);
    return abstracts.hasPhrase(ordinal, phrase, goesOn) ? 1 : 0;
  });
  return { papers, lacking };
}

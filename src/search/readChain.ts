import type { AnalysedQuery, QueryChain } from '../query/analyseQuery';
import type { FormKind, TermForm } from '../query/reading';
import { stem as stemOf } from '../query/stem';
import { isStopWord } from '../query/stopWords';
import { LONGEST_COMPOUND } from '../query/terms';
import type { AcronymUse } from './acronymStems';
import { extensionsOf } from './extensions';
import type { Lexicon, ReadWord } from './lexicon';
import { scoredStem, type ScoredStem } from './scoredStem';
import { MOST_TERMS_FOR_TIERS } from './weights';

/** Longer ones are no name but a line of words. */
const MOST_WORDS = 6;

/** A chain of a query, read as one term. */
export interface ReadChain {
  readonly chain: QueryChain;
  readonly read: ReadWord;
}

/**
 * The words of a query that were typed as one, each as one term: "over-optimisation" is what papers write so,
 * as one word, or as two. Of chains that no paper has the words count singly; that it is missing is said of those
 * with a small word inside, for "well" is not "well-being". In a sentence all words count singly: the paper that
 * answers seldom has the very compound.
 */
export function readChains(
  { words, chains }: AnalysedQuery,
  lexicon: Lexicon,
  spelledOut: readonly AcronymUse[],
): readonly ReadChain[] {
  const within = new Set(chains.flatMap(({ places }) => places));
  if (words.length - within.size + chains.length > MOST_TERMS_FOR_TIERS) return [];
  return chains.flatMap((chain) => {
    if (chain.texts.length > MOST_WORDS) return [];
    const short = spelledOut.filter((use) => chain.places.every((place) => use.places.includes(place)));
    const read = readChain(chain, lexicon, short);
    if (read !== undefined) return [{ chain, read }];
    return chain.texts.some(isStopWord) && !chain.texts.every(isStopWord)
      ? [{ chain, read: missing(chain) }]
      : [];
  });
}

function missing({ typed }: QueryChain): ReadWord {
  return { term: { typed, reading: 'missing', forms: [], mayLack: true }, stems: [] };
}

function readChain(
  { typed, texts, typing }: QueryChain,
  { vocabulary, runOf }: Lexicon,
  short: readonly AcronymUse[],
): ReadWord | undefined {
  const forms: TermForm[] = [];
  const stems: ScoredStem[] = [];
  const add = (form: TermForm, token: string, how: FormKind): void => {
    forms.push(form);
    stems.push(scoredStem(how, token, 1));
  };
  const joined = texts.join('');
  const stem = stemOf(joined);
  const isKnown = texts.length <= LONGEST_COMPOUND && vocabulary.ofStem(stem).length > 0;
  if (isKnown) {
    add({ how: 'compound', word: typed, stems: [stem] }, stem, 'exact');
  }
  // Where papers write it as one, those that write it as two are not worth fetching all abstracts.
  const run = texts.every(isStopWord) ? undefined : runOf(texts, !isKnown);
  if (run !== undefined) add({ how: 'compound', word: typed, stems: texts.map(stemOf) }, run, 'exact');
  for (const use of short) add(use.form, use.stem, 'acronym');
  const begun = texts.slice(0, -1).join('').length;
  // "in-c" is on its way to "in-context", not to "include".
  const goesOn = (word: string): boolean => vocabulary.has(word.slice(begun));
  for (const longer of typing ? extensionsOf(joined, stem, vocabulary, goesOn) : []) {
    add({ how: 'prefix', word: longer.word, stems: [longer.stem] }, longer.stem, 'prefix');
  }
  const [first] = forms;
  if (first === undefined) return undefined;
  return { term: { typed, reading: first.how, forms, mayLack: true }, stems };
}

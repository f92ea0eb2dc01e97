import type { AnalysedQuery, QueryChain } from '../query/analyseQuery';
import type { FormKind, TermForm } from '../query/interpretation';
import { stem as stemOf } from '../query/stem';
import { isStopWord } from '../query/stopWords';
import { LONGEST_COMPOUND } from '../query/terms';
import type { AcronymUse } from './acronymStems';
import { extensionsOf } from './extensions';
import type { Lexicon, ReadWord } from './lexicon';
import { scoredStem, type ScoredStem } from './scoredStem';
import { MOST_TERMS_FOR_TIERS } from './weights';

/** Longer chains are not names. */
const MOST_WORDS = 6;

/** A chain of a query, interpreted as one term. */
export interface ReadChain {
  readonly chain: QueryChain;
  readonly read: ReadWord;
}

/**
 * Interprets each chain of a query as one term: "over-optimisation" matches the same compound, one word, or two
 * words. If no paper has the chain, its words count separately. A chain with a stop word inside is then reported as
 * missing, because "well" is not "well-being". In a sentence all words count separately, because the best papers
 * rarely have the exact compound.
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
  return { term: { typed, interpretation: 'missing', forms: [], optional: true }, stems: [] };
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
  // If papers write it as one word, the papers that write it as two are not worth fetching all abstracts.
  const run = texts.every(isStopWord) ? undefined : runOf(texts, !isKnown);
  if (run !== undefined) add({ how: 'compound', word: typed, stems: texts.map(stemOf) }, run, 'exact');
  for (const use of short) add(use.form, use.stem, 'acronym');
  const begun = texts.slice(0, -1).join('').length;
  // "in-c" is the start of "in-context", not of "include".
  const goesOn = (word: string): boolean => vocabulary.has(word.slice(begun));
  for (const longer of typing ? extensionsOf(joined, stem, vocabulary, goesOn) : []) {
    add({ how: 'prefix', word: longer.word, stems: [longer.stem] }, longer.stem, 'prefix');
  }
  const [first] = forms;
  if (first === undefined) return undefined;
  return { term: { typed, interpretation: first.how, forms, optional: true }, stems };
}

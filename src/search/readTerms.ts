import type { AnalysedQuery, QueryWord } from '../query/analyseQuery';
import type { FormKind, TermForm } from '../query/interpretation';
import { stem as stemOf } from '../query/stem';
import { PART } from '../query/terms';
import type { AcronymUse } from './acronymStems';
import { compoundsOf, type QueryCompound } from './queryCompounds';
import { MOST_LETTERS_OF_SIGNED, type Lexicon, type ReadWord } from './lexicon';
import { createSpeller, type Speller } from './speller';
import { readChains } from './readChain';
import { extensionsOf } from './extensions';
import { scoredStem, type ScoredStem } from './scoredStem';
import type { Vocabulary, VocabularyWord } from './vocabulary';
import { splitsOf, splitVersion } from './splitWord';
import { COMPOUND_BONUS, MOST_TERMS_FOR_TIERS, weightOf } from './weights';

/** Shorter words have too many neighbours to treat one that has a stem of the catalog as a typo. */
const LEAST_LETTERS_OF_SLIP = 7;

/** A term of the query as the ranking sees it. */
export interface RankingTerm {
  /** The stems that match the term; a paper is scored by the first that it has. */
  readonly stems: readonly ScoredStem[];
  /** Compounds add to the score, but a paper without one still has all of the query. */
  readonly required: boolean;
  /** Interpreted as another word than was typed. */
  readonly corrected: boolean;
}

/** A query interpreted with the words of a catalog. */
export interface ReadQuery {
  /** In the order of the query. */
  readonly words: readonly ReadWord[];
  /** Compounds that add to a score. */
  readonly bonuses: readonly RankingTerm[];
}

/** Interprets each word of a query: as it is, as the start of longer words, or as a typo. */
export function readTerms(
  query: AnalysedQuery,
  lexicon: Lexicon,
  spell: Speller = createSpeller(lexicon.vocabulary),
): ReadQuery {
  const { vocabulary, acronyms } = lexicon;
  const compounds = compoundsOf(query, vocabulary);
  const spelledOut = acronyms.spelledOutIn(query);
  const isShort = query.words.length <= MOST_TERMS_FOR_TIERS;
  const chains = readChains(query, lexicon, spelledOut);
  const within = new Set(chains.flatMap(({ chain, read }) => (read.stems.length > 0 ? chain.places : [])));
  const readSingly = (word: QueryWord, place: number): ReadWord => {
    const ignored: ReadWord = {
      term: { typed: word.typed, interpretation: 'ignored', forms: [], optional: true },
      stems: [],
    };
    // A stop word is searched only while nothing else is typed: "on" on the way to "online".
    if (word.stopWord && !(word.typing && query.words.length === 1)) return ignored;
    const own = compounds.filter(({ first, second }) => first === place || second === place);
    const short = [...acronyms.of(word), ...spelledOut.filter((use) => use.places.includes(place))];
    const read = readWord({ word, compounds: own, acronyms: short, isShort, lexicon, spell });
    return word.stopWord && read.stems.length === 0 ? ignored : read;
  };
  const words = query.words.flatMap((word, place): readonly ReadWord[] => {
    const begun = chains.filter(({ chain }) => chain.places[0] === place).map(({ read }) => read);
    return within.has(place) ? begun : [...begun, readSingly(word, place)];
  });
  const bonuses = compounds
    .filter(({ distinctive, first, second }) => distinctive && !(within.has(first) && within.has(second)))
    .map(({ stem, count }): RankingTerm => {
      const { weight, ...rest } = scoredStem('exact', stem, count);
      return { stems: [{ ...rest, weight: weight * COMPOUND_BONUS }], required: false, corrected: false };
    });
  return { words, bonuses };
}

/** The terms to rank by: every word that any paper has, and the bonuses. */
export function rankingTerms({ words, bonuses }: ReadQuery): readonly RankingTerm[] {
  const required = words
    .filter(({ stems }) => stems.length > 0)
    .map(({ term, stems }) => ({ stems, required: true, corrected: term.interpretation === 'corrected' }));
  return [...required, ...bonuses];
}

interface WordToRead {
  readonly word: QueryWord;
  readonly compounds: readonly QueryCompound[];
  readonly acronyms: readonly AcronymUse[];
  readonly isShort: boolean;
  readonly lexicon: Lexicon;
  readonly spell: Speller;
}

/** The forms of one word, best first, and their stems. */
function readWord({ word, compounds, acronyms, isShort, lexicon, spell }: WordToRead): ReadWord {
  const { vocabulary, runOf, hasStem } = lexicon;
  const { text, stem, typing, count, typed, base } = word;
  // Typed as a title is half remembered, "over optimization" asks for overoptimization before any other
  // optimization. In a sentence it does not: there this cost 0.006 nDCG@10 on SciFact.
  const isAsked = ({ distinctive }: QueryCompound): boolean => distinctive && isShort;
  const forms: TermForm[] = [];
  const stems: ScoredStem[] = [];
  const add = (form: TermForm, scored: ScoredStem): void => {
    forms.push(form);
    stems.push(scored);
  };
  for (const one of compounds.filter(isAsked)) {
    add({ how: 'compound', word: one.word, stems: [one.stem] }, scoredStem('exact', one.stem, count));
  }
  const inflections = vocabulary.ofStem(stem);
  const longerWords = typing ? extensionsOf(text, stem, vocabulary) : [];
  const isForm = inflections.some((entry) => regularForm(entry.word) === regularForm(text));
  // "verifable" has the stem of "verification", but is a typo of "verifiable".
  const slipped =
    inflections.length > 0 && !isForm && longerWords.length === 0 && forms.length === 0
      ? slipOf(text, stem, vocabulary)
      : undefined;
  if (slipped !== undefined) {
    const scored = scoredStem('corrected', slipped.stem, count);
    add({ how: 'corrected', word: slipped.word, stems: [slipped.stem] }, scored);
    return { term: { typed, interpretation: 'corrected', forms, optional: true }, stems };
  }
  if (inflections.some((entry) => entry.word === text)) {
    add({ how: 'exact', word: typed, stems: [stem] }, scoredStem('exact', stem, count));
  } else if (inflections[0] !== undefined) {
    add({ how: 'inflected', word: inflections[0].word, stems: [stem] }, scoredStem('inflected', stem, count));
  }
  for (const one of compounds.filter((each) => !isAsked(each))) {
    add({ how: 'compound', word: one.word, stems: [one.stem] }, scoredStem('compound', one.stem, count));
  }
  for (const { form, stem: token } of acronyms) add(form, scoredStem('acronym', token, count));
  for (const longer of longerWords) {
    const scored = scoredStem('prefix', longer.stem, count);
    // One letter is not a whole word: "dual r" is the start of "dual RL", not a search for dual and R.
    const whole = text.length === 1;
    add({ how: 'prefix', word: longer.word, stems: [longer.stem] }, { ...scored, whole });
  }
  const addRun = (words: readonly string[]): void => {
    const run = runOf(words, inflections.length === 0);
    const form = { how: 'compound', word: typed, stems: words.map(stemOf) } as const;
    if (run !== undefined) add(form, scoredStem('exact', run, count));
  };
  const version = isShort ? splitVersion(text) : undefined;
  if (version !== undefined) addRun(version);
  const addBelow = (how: FormKind, shown: string, token: string): void => {
    if (!hasStem(token)) return;
    add(
      { how, word: shown, stems: [token] },
      { stem: token, weight: weightOf('prefix', count), whole: false },
    );
  };
  // "torch" finds PyTorch after papers with the word itself. "RRT*" also finds RRT, because a sign does not prove a name.
  addBelow('compound', typed, PART + stem);
  if (base !== undefined && base.length > MOST_LETTERS_OF_SIGNED) addBelow('inflected', base, stemOf(base));
  if (forms.length === 0 && isShort) for (const split of splitsOf(text, vocabulary)) addRun(split);
  const meant = forms.length === 0 && !word.stopWord && typed.length > 1 ? spell(text) : undefined;
  if (meant !== undefined) {
    const scored = scoredStem('corrected', meant.stem, count);
    add({ how: 'corrected', word: meant.word, stems: [meant.stem] }, scored);
  }
  return { term: { typed, interpretation: forms[0]?.how ?? 'missing', forms, optional: true }, stems };
}

/**
 * A word without plural, tense and adverb endings; coarser than a stem, and only compared with others of the same
 * stem.
 */
function regularForm(word: string): string {
  return word.replace(/(?:ies|y)$/, 'i').replace(/(?:ings?|e[drs]?|s|ers|ly)$/, '');
}

/** The word one edit away, with another stem and the same start. */
function slipOf(text: string, stem: string, vocabulary: Vocabulary): VocabularyWord | undefined {
  if (text.length < LEAST_LETTERS_OF_SLIP || /\p{N}/u.test(text)) return undefined;
  const near = vocabulary.nearest(text, 1);
  return near !== undefined && near.stem !== stem && near.word.startsWith(text.slice(0, 3))
    ? near
    : undefined;
}

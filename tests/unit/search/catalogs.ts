import fc from 'fast-check';
import { squeeze } from '../../../src/query/fold';
import type { QueryTerm, TermForm } from '../../../src/query/interpretation';
import { stem } from '../../../src/query/stem';
import { termsOf } from '../../../src/query/terms';
import { splitWords } from '../../../src/query/words';
import type { SearchText } from '../../../src/search/protocol';
import { paper } from './papers';

/** Words of texts: with stems in common, one letter apart, compounds either way, and acronyms. */
const TEXT_WORDS = [
  'policy',
  'policies',
  'polity',
  'gradient',
  'gradients',
  'robot',
  'robotic',
  'game',
  'games',
  'reward',
  'facet',
  'faceted',
  'facetious',
  'training',
  'pre',
  'the',
  'of',
  'off',
  'what',
  'learning',
  'r',
  'off-policy',
  'offpolicy',
  'pre-training',
  'pretraining',
  'RL',
  'PPO',
  'reinforcement learning',
  'reinforcement learning (RL)',
  'proximal policy optimization (PPO)',
] as const;

/** Words as a person types them in full. */
export const WHOLE_WORDS = [
  'policy',
  'policies',
  'polity',
  'gradient',
  'robot',
  'robots',
  'game',
  'reward',
  'facet',
  'facets',
  'facetious',
  'training',
  'pre',
  'offpolicy',
  'pretraining',
  'rl',
  'ppo',
  'reinforcement',
  'learning',
  'r',
] as const;

const STOP_WORDS = ['the', 'of', 'off', 'what'] as const;
const SLIPS = ['polcy', 'gradeint', 'robotis', 'rewrad', 'gamse', 'trainnig', 'facetous', 'learnig'] as const;
const BEGINNINGS = ['pol', 'gra', 'face', 'rein', 'p', 'off-pol'] as const;

const textOf = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...TEXT_WORDS), { maxLength }).map((words) => words.join(' '));

/** A few papers of few words, so that most queries find some and some words are in no paper. */
export const catalogs: fc.Arbitrary<readonly SearchText[]> = fc.array(
  fc.tuple(textOf(4), textOf(9)).map(([title, abstract]) => paper(title, abstract)),
  { minLength: 1, maxLength: 7 },
);

/** A word that may be searched by. */
export const wholeWords = fc.constantFrom(...WHOLE_WORDS);

/** A word of any kind: whole, too common, slipped, or a beginning. */
export const anyWords = fc.oneof(
  { weight: 4, arbitrary: wholeWords },
  { weight: 1, arbitrary: fc.constantFrom(...STOP_WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...SLIPS) },
  { weight: 1, arbitrary: fc.constantFrom(...BEGINNINGS) },
);

/** At most so many words of any kind, parted by spaces. */
export const queriesOf = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(anyWords, { minLength: 1, maxLength }).map((words) => words.join(' '));

/** Nothing after a query, or a space, so that its last word is not being typed. */
export const endings = fc.constantFrom('', ' ');

/** Whether a text has a form: its stem, or its stems in a row. Brute force. */
export function textHasForm(text: string, { stems }: TermForm): boolean {
  const [only] = stems;
  if (stems.length === 1) return termsOf(text).some((term) => term.stem === only);
  const words = splitWords(text).map((word) => stem(word.text));
  return words.some((_, at) => stems.every((one, place) => words[at + place] === one));
}

/** Whether a paper has a form in its title or its abstract. */
export function hasForm({ title, abstract }: SearchText, form: TermForm): boolean {
  return textHasForm(title, form) || textHasForm(abstract, form);
}

/** Whether a paper has a word of a query in any of its forms. */
export function hasTerm(text: SearchText, { forms }: QueryTerm): boolean {
  return forms.some((form) => hasForm(text, form));
}

/** Whether a text has words in a row as they are written. */
export function textHasWords(text: string, words: readonly string[]): boolean {
  const found = splitWords(text).map((word) => word.text);
  return found.some((_, at) => words.every((word, place) => found[at + place] === word));
}

/** Whether a query is a paper's whole title; it goes before all others then, whatever else they have. */
export function isCalled({ title }: SearchText, query: string): boolean {
  return squeeze(title) !== '' && squeeze(title) === squeeze(query);
}

/** Every pair of a list, the earlier first. */
export function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((first, place) => list.slice(place + 1).map((second) => [first, second] as const));
}

/** The papers that a ranking names, in its order. */
export function rankedPapers(ranked: Uint32Array, papers: readonly SearchText[]): readonly SearchText[] {
  return Array.from(ranked).flatMap((ordinal) => papers[ordinal] ?? []);
}

/** A paper for a message. */
export function inShort({ title, abstract }: SearchText): string {
  return `“${title}” (${abstract})`;
}

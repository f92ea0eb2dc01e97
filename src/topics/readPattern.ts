import { foldBeginning, foldWord } from './fold';
import {
  LEAST_LETTERS,
  MOST_GAPS,
  MOST_PHRASES,
  MOST_WORDS,
  phraseKey,
  type Phrase,
  type ReadPattern,
  type Step,
} from './pattern';
import { splitPattern, type Broken, type Part } from './splitPattern';

const GAP: Step = { kind: 'gap' };
const NO_LETTERS = broken('has no letters', 'Write words, or remove it.');

/**
 * Reads a pattern: words; `(a|b c)` for alternatives; `[a]` for what may be missing, `[a|b]` for several of
 * them; `align*` for all words that begin so; `a .. b` for up to four words between. Brackets do not nest,
 * and a bracket does not touch a word.
 */
export function readPattern(text: string): ReadPattern {
  const split = splitPattern(text);
  if (split.kind === 'broken') return split;
  if (split.parts.length === 0) return NO_LETTERS;
  // Counted before expanding, because thirty pairs of alternatives would give a billion phrases.
  const count = split.parts.reduce((product, part) => product * part.length, 1);
  if (count > MOST_PHRASES) {
    return broken(`expands to more than ${MOST_PHRASES} plain phrases`, 'Split it into several phrases.');
  }
  const words = split.parts.reduce((sum, part) => sum + Math.max(...part.map(wordCount)), 0);
  if (words > MOST_WORDS) {
    return broken(`is longer than ${MOST_WORDS} words`, 'Keep only the words that matter.');
  }
  return checkPhrases(writeOut(split.parts));
}

const wordCount = (tokens: readonly string[]): number => tokens.filter((token) => token !== '..').length;

/** All ways to choose one alternative of each part. */
function writeOut(parts: readonly Part[]): readonly string[][] {
  let phrases: string[][] = [[]];
  for (const part of parts) {
    phrases = phrases.flatMap((phrase) => part.map((alternative) => [...phrase, ...alternative]));
  }
  return phrases;
}

function checkPhrases(written: readonly string[][]): ReadPattern {
  const phrases = new Map<string, Phrase>();
  for (const tokens of written) {
    const phrase = tokens.map(toStep);
    const fault = phraseFault(phrase);
    if (fault !== undefined) return fault;
    const key = phraseKey(phrase);
    if (phrases.has(key)) {
      return broken(
        `stands for “${key}” twice`,
        'Remove the alternative that adds nothing; case, hyphens and plurals make no difference.',
      );
    }
    phrases.set(key, phrase);
  }
  return { kind: 'pattern', phrases: [...phrases.values()] };
}

function toStep(token: string): Step {
  if (token === '..') return GAP;
  if (token.endsWith('*')) return { kind: 'beginning', spellings: foldBeginning(token.slice(0, -1)) };
  return { kind: 'word', folded: foldWord(token).folded };
}

function phraseFault(phrase: Phrase): Broken | undefined {
  if (phrase.length === 0) {
    return broken('may be empty', 'Leave at least one word outside of [ and ].');
  }
  if (phrase.every((step) => step.kind === 'word' && step.folded === '')) {
    return NO_LETTERS;
  }
  if (phrase.some((step) => step.kind === 'beginning' && isShort(step.spellings[0] ?? ''))) {
    return broken(
      `has fewer than ${LEAST_LETTERS} letters before *`,
      `Write at least ${LEAST_LETTERS}, or list the words one by one.`,
    );
  }
  const gaps = phrase.flatMap((step, at) => (step.kind === 'gap' ? [at] : []));
  if (gaps[0] === 0 || gaps.at(-1) === phrase.length - 1) {
    return broken('starts or ends with a gap', 'Write words before and after “..”.');
  }
  if (gaps.some((at, place) => gaps[place + 1] === at + 1)) {
    return broken('has two gaps in a row', 'Keep one “..”, or write a word between them.');
  }
  if (gaps.length > MOST_GAPS) {
    return broken(`has more than ${MOST_GAPS} gaps`, 'Keep the two words or three that matter most.');
  }
  return undefined;
}

const isShort = (beginning: string): boolean => Array.from(beginning).length < LEAST_LETTERS;

function broken(fault: string, fix: string): Broken {
  return { kind: 'broken', fault, fix };
}

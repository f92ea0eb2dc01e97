import type { PhraseHit } from '../../../src/topics/findPhrases';
import { foldedWords, type FoldedWord } from '../../../src/topics/fold';
import type { Phrase, Step } from '../../../src/topics/pattern';
import { readPattern } from '../../../src/topics/readPattern';
import type { TopicRule } from '../../../src/topics/rule';

/** A phrase that stands in the text: the words it is made of, and what its steps name of each. */
interface Found extends PhraseHit {
  readonly own: readonly number[];
  readonly named: readonly number[];
  readonly hasGap: boolean;
}

/** Slow and obvious: tries every phrase on every row of words, then lets the better ones push out the others. */
export function findSlowly(rules: readonly TopicRule[], text: string): PhraseHit[] {
  const words = foldedWords(text);
  const all = rules.flatMap(({ phrases }, rule) =>
    phrases.flatMap((group, at) =>
      group.words.flatMap((pattern) => {
        const read = readPattern(pattern);
        return read.kind === 'broken'
          ? []
          : read.phrases.flatMap((phrase) => standing(phrase, words, text, rule, at));
      }),
    ),
  );
  const plain = keepFirst(
    all.filter((found) => !found.hasGap).toSorted(byMerit),
    (one, other) => one.rule === other.rule && one.first <= other.last && other.first <= one.last,
  );
  const counting = keepFirst(
    [...plain, ...all.filter((found) => found.hasGap)].toSorted(byMerit),
    (one, other) =>
      one.rule === other.rule && one.group === other.group && one.own.some((at) => other.own.includes(at)),
  );
  return counting.map(({ rule, group, first, last }) => ({ rule, group, first, last }));
}

/** All rows of words that read as the phrase. */
function standing(
  phrase: Phrase,
  words: readonly FoldedWord[],
  text: string,
  rule: number,
  group: number,
): Found[] {
  const steps = phrase.filter((step) => step.kind !== 'gap');
  const gapBefore = steps.map((step) => phrase[phrase.indexOf(step) - 1]?.kind === 'gap');
  let rows: number[][] = [[]];
  for (const [place, step] of steps.entries()) {
    rows = rows.flatMap((row) =>
      [...words.keys()]
        .filter((at) => letters(step, words[at]) > 0)
        .filter((at) => {
          const before = row.at(-1);
          if (before === undefined) return true;
          return before < at && (gapBefore[place] === true ? gap : runsOn)(before, at, words, text);
        })
        .map((at) => [...row, at]),
    );
  }
  return rows.map((own) => ({
    rule,
    group,
    own,
    first: own[0] ?? 0,
    last: own.at(-1) ?? 0,
    named: own.map((at, place) => letters(steps[place], words[at])),
    hasGap: gapBefore.includes(true),
  }));
}

/** How many letters of a word the step names: 0 when it does not take the word, no end when it names it whole. */
function letters(step: Step | undefined, word: FoldedWord | undefined): number {
  if (step === undefined || word === undefined || step.kind === 'gap') return 0;
  if (step.kind === 'word') return step.folded === word.folded ? Infinity : 0;
  return Math.max(
    0,
    ...step.spellings.filter((begin) => word.plain.startsWith(begin)).map((begin) => begin.length),
  );
}

function runsOn(one: number, other: number, words: readonly FoldedWord[], text: string): boolean {
  const [from, to] = [words[one], words[other]];
  if (from === undefined || to === undefined || isAside(from, text) || isAside(to, text)) return false;
  return /^[\s-]*(?:\([a-z]+\)[\s-]*)?$/.test(text.slice(from.end, to.start));
}

function gap(one: number, other: number, words: readonly FoldedWord[], text: string): boolean {
  const between = text.slice(words[one]?.end, words[other]?.start);
  return other - one <= 5 && !/\n|[.;]\s/.test(between);
}

const isAside = ({ start, end }: FoldedWord, text: string): boolean =>
  text[start - 1] === '(' && text[end] === ')';

/** Earliest first, then most words, then the nearest end, then the earliest words, then what is named most fully. */
function byMerit(one: Found, other: Found): number {
  return (
    one.first - other.first ||
    other.own.length - one.own.length ||
    one.last - other.last ||
    firstDifference(one.own, other.own) ||
    firstDifference(other.named, one.named)
  );
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function keepFirst(sorted: readonly Found[], clash: (one: Found, other: Found) => boolean): Found[] {
  const kept: Found[] = [];
  for (const found of sorted) if (!kept.some((before) => clash(before, found))) kept.push(found);
  return kept;
}

import { splitSentences } from './sentences';
import { recentTermsOf } from './recentTerms';
import type { Term } from './terms';
import type { TextRange } from './words';

/** Two sentences together are shown when they are no longer than this; about three lines of a list. */
const LONGEST_PAIR = 260;

/** What a sentence, or two, have of a query. */
interface Cover extends TextRange {
  readonly distinct: number;
  readonly weight: number;
  /** Pairs of different stems with nothing between them. */
  readonly neighbours: number;
}

/**
 * The sentence of a text that best shows why it matches: the most distinct stems, then the heaviest, then
 * stems side by side, then the earliest. Two sentences that follow each other are taken when they are short
 * and show more stems than either alone. Without any stem in the text: its first sentence. Undefined for a
 * text without letters.
 *
 * `weights` says how rare each stem is (more is rarer); a stem not in it weighs 1. Give stems that stand for
 * one word of the query as they are: two forms in one sentence count as two.
 */
export function bestSentence(
  text: string,
  stems: ReadonlySet<string>,
  weights?: ReadonlyMap<string, number>,
): TextRange | undefined {
  const sentences = splitSentences(text);
  const matches = stems.size === 0 ? [] : recentTermsOf(text).filter((term) => stems.has(term.stem));
  let best: Cover | undefined;
  sentences.forEach((sentence, index) => {
    const alone = coverOf(sentence, text, matches, weights);
    if (best === undefined || isBetter(alone, best)) best = alone;
    const next = sentences[index + 1];
    if (next === undefined || next.end - sentence.start > LONGEST_PAIR) return;
    const pair = coverOf({ start: sentence.start, end: next.end }, text, matches, weights);
    const later = coverOf(next, text, matches, weights);
    if (pair.distinct > Math.max(alone.distinct, later.distinct) && isBetter(pair, best)) best = pair;
  });
  return best === undefined ? undefined : { start: best.start, end: best.end };
}

function coverOf(
  range: TextRange,
  text: string,
  matches: readonly Term[],
  weights: ReadonlyMap<string, number> | undefined,
): Cover {
  const inside = matches.filter(({ start, end }) => start >= range.start && end <= range.end);
  const distinct = new Set(inside.map((match) => match.stem));
  let weight = 0;
  for (const stem of distinct) weight += weights?.get(stem) ?? 1;
  const neighbours = inside.filter((match, index) => {
    const next = inside[index + 1];
    return (
      next !== undefined &&
      next.stem !== match.stem &&
      /^\s$|^[-‐‑–]$/.test(text.slice(match.end, next.start))
    );
  });
  return { ...range, distinct: distinct.size, weight, neighbours: neighbours.length };
}

function isBetter(a: Cover, b: Cover): boolean {
  return (a.distinct - b.distinct || a.weight - b.weight || a.neighbours - b.neighbours) > 0;
}

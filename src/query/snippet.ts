import { allMatches, type Match } from './findMatches';
import { recentSentencesOf } from './recentTexts';
import type { HighlightTerms } from './highlightTerms';
import type { TextRange } from './words';

/**
 * Two neighbouring sentences are shown when together they are no longer than this, which is about three lines of a
 * list.
 */
const LONGEST_PAIR = 260;

/** What one or two sentences match of a query. */
interface Cover extends TextRange {
  readonly distinct: number;
  readonly weight: number;
  /** Pairs of different matches with nothing between them. */
  readonly neighbours: number;
}

/**
 * The sentence of a text that best shows why it matches: the most distinct terms, then the heaviest,
 * then matches side by side, then the earliest. Two sentences that follow each other are taken when they are
 * short and show more than either alone. Without any match in the text: its first sentence. Undefined for a
 * text without letters.
 *
 * Two forms of one word of the query in one sentence count as two.
 */
export function bestSentence(text: string, highlightTerms: HighlightTerms): TextRange | undefined {
  const sentences = recentSentencesOf(text);
  const matches = allMatches(text, highlightTerms);
  let best: Cover | undefined;
  sentences.forEach((sentence, index) => {
    const alone = coverOf(sentence, text, matches);
    if (best === undefined || isBetter(alone, best)) best = alone;
    const next = sentences[index + 1];
    if (next === undefined || next.end - sentence.start > LONGEST_PAIR) return;
    const pair = coverOf({ start: sentence.start, end: next.end }, text, matches);
    const later = coverOf(next, text, matches);
    if (pair.distinct > Math.max(alone.distinct, later.distinct) && isBetter(pair, best)) best = pair;
  });
  return best === undefined ? undefined : { start: best.start, end: best.end };
}

function coverOf(range: TextRange, text: string, matches: readonly Match[]): Cover {
  const inside = matches.filter(({ start, end }) => start >= range.start && end <= range.end);
  const distinct = new Map(inside.map((match) => [match.what, match.weight]));
  const weight = [...distinct.values()].reduce((sum, one) => sum + one, 0);
  const neighbours = inside.filter((match, index) => {
    const next = inside[index + 1];
    return (
      next !== undefined &&
      next.what !== match.what &&
      /^\s$|^[-‐‑–]$/.test(text.slice(match.end, next.start))
    );
  });
  return { ...range, distinct: distinct.size, weight, neighbours: neighbours.length };
}

function isBetter(a: Cover, b: Cover): boolean {
  return (a.distinct - b.distinct || a.weight - b.weight || a.neighbours - b.neighbours) > 0;
}

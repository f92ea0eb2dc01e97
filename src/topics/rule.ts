import type { Topic } from './topic';

/** The most a weight (on either side of 0) or a threshold may be: with more, sums of them would be infinite. */
export const MOST_POINTS = 1000;

/** True when a number has at most three decimals: points are counted in thousandths. */
export function isThousandths(value: number): boolean {
  return Math.round(value * 1000) / 1000 === value;
}

/** What speaks for or against a topic: phrases that mean the same, and what finding them is worth. */
export interface PhraseGroup {
  /** What the group is about, for those who read why a paper has a topic: "Names of the topic". */
  readonly name: string;
  /** Spellings of one idea, each a pattern as `readPattern` takes it: "(offline|batch) RL". */
  readonly words: readonly string[];
  /**
   * Points for being in the title, and for being in the abstract, in whole thousandths; under 0 they speak
   * against the topic. 0 in both makes the phrase speak for nothing, which is of use where it holds a
   * shorter one: "fail safe" beside "safe".
   */
  readonly title: number;
  readonly abstract: number;
}

/** A topic of the topics file, with the rule that assigns it. */
export interface TopicRule extends Topic {
  /** Points a paper needs, over 0, in whole thousandths. */
  readonly threshold: number;
  /**
   * Phrases of which a paper must have one, whatever its points; none: nothing is asked. They keep a topic to its
   * field: bounds and proofs speak for theory of learning to act only where someone learns to act.
   */
  readonly needs: readonly string[];
  readonly phrases: readonly PhraseGroup[];
}

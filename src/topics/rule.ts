import type { Topic } from './topic';

/** The maximum of a weight (in either direction) and of a threshold, so that sums stay finite. */
export const MOST_POINTS = 1000;

/** True when a number has at most three decimals: points are counted in thousandths. */
export function isThousandths(value: number): boolean {
  return Math.round(value * 1000) / 1000 === value;
}

/** Evidence for or against a topic: phrases with the same meaning, and their points. */
export interface PhraseGroup {
  /** What the group is about, shown to users who ask why a paper has a topic: "Names of the topic". */
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

import type { Topic } from './topic';

/** The most a weight or a threshold may be. Sums of numbers near the largest there is would be infinite. */
export const MOST_POINTS = 1000;

/** What speaks for a topic: phrases that mean the same, and what finding them is worth. */
export interface PhraseGroup {
  /** Spellings of one idea: "offline RL", "batch reinforcement learning". Matched as whole words, folded. */
  readonly words: readonly string[];
  /**
   * Points for being in the title, and for being in the abstract. 0 in both makes the phrase speak for
   * nothing, which is of use where it holds a shorter one: "fail safe" beside "safe".
   */
  readonly title: number;
  readonly abstract: number;
}

/** A topic of the topics file, with the rule that assigns it. */
export interface TopicRule extends Topic {
  /** Points a paper needs, over 0. */
  readonly threshold: number;
  readonly phrases: readonly PhraseGroup[];
}

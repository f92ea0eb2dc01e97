import type { TextRange } from '../model/paper';

/** A topic's id as the topics file spells it: lower-case words joined by hyphens ("offline-rl"). */
export type TopicId = string;

/** The facts of a topic for readers; the rules that assign it stay in the build. */
export interface Topic {
  readonly id: TopicId;
  readonly name: string;
  /** One sentence. */
  readonly definition: string;
  /** `#rrggbb`, at least 3:1 on the light and on the dark ground. */
  readonly color: string;
}

/** Words of the paper that count for or against a topic, their position, and their points. */
export interface Evidence extends TextRange {
  readonly field: 'title' | 'abstract';
  /** The phrase group that matched them: its index among the `phrases` of the topic's rule. */
  readonly group: number;
  /**
   * Truncated to three decimals; below 0 they count against the topic. All points of an assignment add up to its
   * threshold or more.
   */
  readonly points: number;
}

/** A topic of a paper, its strength (above 0, at most 1), and the evidence (never empty). */
export interface TopicAssignment {
  readonly topic: TopicId;
  readonly strength: number;
  readonly evidence: readonly Evidence[];
}

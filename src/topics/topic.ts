import type { TextRange } from '../digest/paper';

/** A topic's id as the topics file spells it: lower-case words joined by hyphens ("offline-rl"). */
export type TopicId = string;

/** What a reader needs to know of a topic; the rules that assign it stay in the build. */
export interface Topic {
  readonly id: TopicId;
  readonly name: string;
  /** One sentence. */
  readonly definition: string;
  /** `#rrggbb`, at least 3:1 on the light and on the dark ground. */
  readonly color: string;
}

/** Words of the paper that speak for a topic or against it, in place, and what they were worth. */
export interface Evidence extends TextRange {
  readonly field: 'title' | 'abstract';
  /** The phrase group that found them: its place among the `phrases` of the topic's rule. */
  readonly group: number;
  /** Cut to three places; under 0 they speak against. All points of an assignment add up to its threshold or more. */
  readonly points: number;
}

/** A topic a paper has, how strongly (over 0, at most 1), and the words that say so (never empty). */
export interface TopicAssignment {
  readonly topic: TopicId;
  readonly strength: number;
  readonly evidence: readonly Evidence[];
}

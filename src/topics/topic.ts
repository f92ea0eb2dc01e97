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

/** Words of the paper that speak for a topic, in place. */
export interface Evidence extends TextRange {
  readonly field: 'title' | 'abstract';
}

/** A topic a paper has, how strongly (over 0, at most 1), and the words that say so (never empty). */
export interface TopicAssignment {
  readonly topic: TopicId;
  readonly strength: number;
  readonly evidence: readonly Evidence[];
}

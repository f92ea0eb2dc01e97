import type { FormKind } from '../query/interpretation';
import { weightOf } from './weights';

/** A stem that stands for a term. */
export interface ScoredStem {
  readonly stem: string;
  /** Its score is multiplied by this. */
  readonly weight: number;
  /** Whether it is all of what was typed, not a longer word that starts with it. */
  readonly whole: boolean;
}

/** The stem of a form for a word that the query says `count` times. */
export function scoredStem(how: FormKind, stem: string, count: number): ScoredStem {
  return { stem, weight: weightOf(how, count), whole: how !== 'prefix' };
}

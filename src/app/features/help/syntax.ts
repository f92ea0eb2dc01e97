import { helpMessages as says } from '../../../messages/help';

/** A row of the query syntax: example queries, and what they do. */
export interface SyntaxRow {
  readonly examples: readonly string[];
  readonly does: string;
}

/** A kind of match that needs no syntax. */
export interface HabitRow {
  readonly name: string;
  readonly does: string;
  /** A query that shows it. */
  readonly example?: string;
}

/** The whole query syntax, most needed first. Every example finds a paper of the digest in `data/`. */
export const SYNTAX: readonly SyntaxRow[] = [
  { examples: ['mirror descent'], does: says.words },
  { examples: ['"reward model"'], does: says.phrase },
  { examples: ['reward -safety', 'reward NOT safety', 'policy -"language model"'], does: says.exclude },
  { examples: ['title:bandits', 'abstract:robot'], does: says.field },
  { examples: ['topic:safety', 'topic:"offline rl"'], does: says.topic },
  { examples: ['has:code', 'has:project', 'has:video'], does: says.has },
  { examples: ['reward is:unread', 'learning -is:read'], does: says.library },
  { examples: ['PPO OR DPO preference'], does: says.either },
  {
    examples: ['title:(offline OR online) policy', 'learning -(robot OR vehicle)'],
    does: says.group,
  },
];

/** What search matches by itself. */
export const HABITS: readonly HabitRow[] = [
  { name: says.forms, does: says.formsDo },
  { name: says.spelling, does: says.spellingDo, example: 'optimisation' },
  { name: says.hyphens, does: says.hyphensDo, example: 'offpolicy' },
  { name: says.formulas, does: says.formulasDo, example: 'dH^5' },
  { name: says.acronyms, does: says.acronymsDo, example: 'RLHF' },
  { name: says.typos, does: says.typosDo, example: 'rewrd' },
];

import type { SearchField } from '../../fields/field';
import type { TextRange } from '../words';

/**
 * One part of a query. Ranges are offsets into the text it was parsed from; `formatQuery` does not look at
 * them, so a clause made by hand may have any.
 */
export type Clause = TextRange &
  (
    | {
        readonly kind: 'word';
        /** A run without spaces, as typed ("off-policy", "C++"), with at least one letter or digit. */
        readonly text: string;
        /** Title or abstract alone; by default both. */
        readonly field?: SearchField;
      }
    | {
        readonly kind: 'phrase';
        /** What stands between the quotes, its white space trimmed and collapsed; never without letter or digit. */
        readonly text: string;
        readonly field?: SearchField;
        /** The closing quote is missing: its last word may go on. */
        readonly open: boolean;
      }
    | {
        readonly kind: 'field';
        /** The key of a fact: `topic`, `has`. */
        readonly field: string;
        /** As typed; canonical where the fact has fixed values. */
        readonly value: string;
      }
    /** `clause` must not match. Never a `not` inside a `not`. */
    | { readonly kind: 'not'; readonly clause: Clause }
    /** Two or more alternatives, none of them an `any`. */
    | { readonly kind: 'any'; readonly clauses: readonly Clause[] }
    /** Two or more that must hold together, none of them an `all`. The root alone may have fewer. */
    | { readonly kind: 'all'; readonly clauses: readonly Clause[] }
  );

/** A fact that papers must have, such as a topic or a tag. */
export type FieldClause = Extract<Clause, { kind: 'field' }>;

/** A whole query. */
export type RootClause = Extract<Clause, { kind: 'all' }>;

/** What is odd, in the text of a query or beside a certain catalog. */
export type HintKind =
  ParsingHintKind | 'too-many-parts' | 'read-as-text' | 'unread-abstracts' | 'nothing-to-search';

/** What can be odd in the text itself. */
export type ParsingHintKind =
  | 'open-quote'
  | 'open-parenthesis'
  | 'stray-parenthesis'
  | 'deep-parenthesis'
  | 'unfinished-key'
  | 'unknown-value'
  | 'unknown-field'
  | 'waiting-not'
  | 'waiting-or'
  | 'idle-or';

/** Something odd in a query, shown to the user. */
export interface QueryHint extends TextRange {
  readonly kind: HintKind;
  /** What is odd and how it was interpreted. */
  readonly message: string;
}

export interface ParsedQuery {
  readonly root: RootClause;
  /** In the order of their places; of each kind the first only. */
  readonly hints: readonly QueryHint[];
}

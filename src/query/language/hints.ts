import { QUERY_KEYS } from '../../fields/registry';
import { hintMessages } from '../../messages/queryHints';
import type { TextRange } from '../words';
import type { ParsingHintKind, QueryHint } from './clause';
import { foreignField } from './foreignFields';

/** Records something odd at a range of the query, and what may stand there. */
export type Note = (kind: ParsingHintKind, range: TextRange, instead?: readonly string[]) => void;

/** Collects the hints of one query, the first of each kind only. */
export function collectHints(text: string): {
  readonly note: Note;
  readonly hints: () => readonly QueryHint[];
} {
  const found = new Map<ParsingHintKind, QueryHint>();
  return {
    note: (kind, { start, end }, instead = QUERY_KEYS) => {
      if (found.has(kind)) return;
      const about = text.slice(start, end);
      const named = kind === 'unknown-field' ? foreignField(about.slice(0, -1), false) : undefined;
      found.set(kind, { kind, start, end, message: hintMessages[kind]({ about: named ?? about, instead }) });
    },
    hints: () => [...found.values()].toSorted((a, b) => a.start - b.start),
  };
}

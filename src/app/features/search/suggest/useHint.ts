import { useEffect, useState } from 'react';
import type { HintKind, QueryHint } from '../../../../query/language/clause';
import { useSearchState, useSource } from '../../../data/sourceStore';

/** Hints that every quote, OR and field causes while it is typed. They appear only after a pause. */
const PASSING: ReadonlySet<HintKind> = new Set<HintKind>([
  'open-quote',
  'waiting-or',
  'waiting-not',
  'unfinished-key',
]);

const PAUSE_MS = 600;

/** The first hint about a query. The previous hint stays until the next answer. */
export function useHint(query: string): QueryHint | undefined {
  const reading = useSearchState(useSource(), (state) => state.reading);
  const [last, setLast] = useState<QueryHint>();
  const [paused, setPaused] = useState<HintKind>();
  const next = query === '' ? undefined : reading?.query === query ? reading.hints[0] : last;
  if (next !== last) setLast(next);

  const kind = next?.kind;
  const passing = kind !== undefined && PASSING.has(kind);
  if (paused !== undefined && paused !== kind) setPaused(undefined);
  useEffect(() => {
    if (!passing) return undefined;
    const timer = setTimeout(() => setPaused(kind), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [kind, passing, query]);
  return passing && paused !== kind ? undefined : next;
}

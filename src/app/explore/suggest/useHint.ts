import { useEffect, useState } from 'react';
import type { HintKind, QueryHint } from '../../../query/language/clause';
import { useEngineStore } from '../../../store/engineStore';

/** What every quote, OR and field is on the way to being finished; only who stops there wants to know. */
const PASSING: ReadonlySet<HintKind> = new Set<HintKind>([
  'open-quote',
  'waiting-or',
  'waiting-not',
  'unfinished-key',
]);

const REST_MS = 600;

/** The first thing to be said of how a query was read; while its answer is on its way, that of the one before. */
export function useHint(query: string): QueryHint | undefined {
  const report = useEngineStore((store) => store.report);
  const [said, setSaid] = useState<QueryHint>();
  const [rested, setRested] = useState<HintKind>();
  const next = query === '' ? undefined : report?.query === query ? report.hints[0] : said;
  if (next !== said) setSaid(next);

  const kind = next?.kind;
  const passing = kind !== undefined && PASSING.has(kind);
  if (rested !== undefined && rested !== kind) setRested(undefined);
  useEffect(() => {
    if (!passing) return undefined;
    const timer = setTimeout(() => setRested(kind), REST_MS);
    return () => clearTimeout(timer);
  }, [kind, passing, query]);
  return passing && rested !== kind ? undefined : next;
}

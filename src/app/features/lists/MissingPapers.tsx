import type { ReactNode } from 'react';
import type { PaperId } from '../../../model/paper';
import { sharedListMessages } from '../../../messages/sharedList';

/** How many ids fit on a line. */
const NAMED = 5;

interface MissingPapersProps {
  readonly ids: readonly PaperId[];
  /** How many papers the list has. */
  readonly of: number;
}

/** The papers of a list that are not in this collection, by id, because nothing else is known of them. */
export function MissingPapers({ ids, of }: MissingPapersProps): ReactNode {
  if (ids.length === 0) return null;
  const first = ids.slice(0, NAMED).join(', ');
  const named =
    ids.length <= NAMED ? first : sharedListMessages.idsAndMore({ ids: first, more: ids.length - NAMED });
  const words =
    ids.length === of
      ? sharedListMessages.allMissing({ ids: named })
      : sharedListMessages.missing({ count: ids.length, ids: named });
  if (ids.length <= NAMED) return <p className="list-banner-missing">{words}</p>;
  return (
    <details className="list-banner-missing">
      <summary>{words}</summary>
      <p>{ids.slice(NAMED).join(', ')}</p>
    </details>
  );
}

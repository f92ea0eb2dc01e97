import type { ReactNode } from 'react';
import type { PaperId } from '../../digest/paper';

/** As many ids as a line holds. */
const NAMED = 5;

interface MissingPapersProps {
  readonly ids: readonly PaperId[];
  /** How many papers the list has in all. */
  readonly of: number;
}

/** The papers of a list that this catalog lacks: their ids are all that is known of them. */
export function MissingPapers({ ids, of }: MissingPapersProps): ReactNode {
  if (ids.length === 0) return null;
  const words = `${howMany(ids.length, of)} in this catalog: ${ids.slice(0, NAMED).join(', ')}`;
  if (ids.length <= NAMED) return <p className="list-banner-missing">{words}</p>;
  return (
    <details className="list-banner-missing">
      <summary>{`${words} and ${ids.length - NAMED} more`}</summary>
      <p>{ids.slice(NAMED).join(', ')}</p>
    </details>
  );
}

function howMany(missing: number, of: number): string {
  if (missing === of) return 'None of them is';
  return missing === 1 ? '1 of them is not' : `${missing} of them are not`;
}

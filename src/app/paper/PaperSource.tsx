import { digestTitle } from '../../catalog/words';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CatalogPaper } from '../../catalog/catalog';
import { Button } from '../../ui/Button';
import type { DetailsState } from './useDetails';
import './PaperSource.css';

interface PaperSourceProps {
  readonly paper: CatalogPaper;
  readonly abstract: string | undefined;
  readonly state: DetailsState;
}

/** Where the paper was seen, and, when the text was mended, the text as it stood there. */
export function PaperSource({ paper, abstract, state }: PaperSourceProps): ReactNode {
  const lines = state.kind === 'ready' ? state.details.lines : [];
  const original = state.kind === 'ready' ? state.details.original : undefined;
  const [shown, setShown] = useState(false);
  return (
    <footer className="paper-source">
      {paper.sources.map(({ digest, position }, place) => (
        <p key={`${digest} ${position}`}>
          {`No. ${position} in ${digestTitle(digest)}${linesWords(lines[place])}.`}
        </p>
      ))}
      {original !== undefined && (
        <p>
          Some symbols were repaired.{' '}
          <Button className="paper-source-show" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? 'Hide the original' : 'Show the original'}
          </Button>
        </p>
      )}
      {original !== undefined && shown && (
        <div className="paper-source-original">
          <p>{original.title ?? paper.title.text}</p>
          <p>{original.abstract ?? abstract}</p>
        </div>
      )}
    </footer>
  );
}

function linesWords(lines: readonly number[] | undefined): string {
  return lines === undefined ? '' : `, lines ${lines.join(' to ')} of the file`;
}

import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CatalogPaper } from '../../catalog/catalog';
import type { Passage } from '../../digest/paper';
import { Button } from '../../ui/Button';
import type { AbstractState } from '../explore/useAbstract';
import { digestTitle } from '../words';
import './PaperSource.css';

interface PaperSourceProps {
  readonly paper: CatalogPaper;
  readonly state: AbstractState;
}

/** Where the paper was seen, and, when the text was mended, the text as it stood there. */
export function PaperSource({ paper, state }: PaperSourceProps): ReactNode {
  const abstract = state.kind === 'ready' ? state.abstract.abstract : undefined;
  const mended = [paper.title, abstract].some((passage) => passage?.original !== undefined);
  const [shown, setShown] = useState(false);
  return (
    <footer className="paper-source">
      {paper.sources.map(({ digest, position, firstLine, lastLine }) => (
        <p key={`${digest} ${position}`}>
          No. {position} in {digestTitle(digest)}, lines {firstLine} to {lastLine} of the file.
        </p>
      ))}
      {mended && (
        <p>
          Some symbols were repaired.{' '}
          <Button className="paper-source-show" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? 'Hide the original' : 'Show the original'}
          </Button>
        </p>
      )}
      {mended && shown && (
        <div className="paper-source-original">
          <p>{originalOf(paper.title)}</p>
          {abstract !== undefined && <p>{originalOf(abstract)}</p>}
        </div>
      )}
    </footer>
  );
}

function originalOf(passage: Passage): string {
  return passage.original ?? passage.text;
}

import type { ReactNode } from 'react';
import { resultsMessages } from '../../../messages/results';
import './ResultShapes.css';

/** A skeleton of the list. It does not move, and the text that says so appears only after a while. */
export function ResultShapes(): ReactNode {
  return (
    <div className="result-shapes" aria-busy="true">
      {Array.from({ length: 9 }, (_, row) => (
        <div key={row} className="result-shape" aria-hidden="true">
          <span className="result-shape-title" />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}

/** The list while the papers load. `isMain` when the list is the main content of the page. */
export function LoadingResults({ isMain }: { readonly isMain: boolean }): ReactNode {
  return (
    <>
      {isMain && <h1 className="visually-hidden">Offprint</h1>}
      <p className="loading-words" role="status">
        {resultsMessages.loading}
      </p>
      <ResultShapes />
    </>
  );
}

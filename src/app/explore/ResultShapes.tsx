import type { ReactNode } from 'react';
import './ResultShapes.css';

/** The list's own shape, still, for what is on its way; a word comes only when it takes long. */
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

/** The list while the catalog is on its way; `isMain` when it is what the page is about. */
export function LoadingResults({ isMain }: { readonly isMain: boolean }): ReactNode {
  return (
    <>
      {isMain && <h1 className="visually-hidden">Offprint</h1>}
      <p className="loading-words" role="status">
        Loading the papers…
      </p>
      <ResultShapes />
    </>
  );
}

import type { ReactNode } from 'react';

/** In the place of a paper, when the part of the page that draws papers could not be fetched. */
export function PaperFailed(): ReactNode {
  return (
    <p className="results-empty" role="alert">
      The part of the page that shows papers did not load. Check the connection, then reload the page.
    </p>
  );
}

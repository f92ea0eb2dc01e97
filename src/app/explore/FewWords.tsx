import type { ReactNode } from 'react';

/** In the place of the ways out of an empty list, when the part that finds them could not be fetched. */
export function FewWords(): ReactNode {
  return <p className="results-empty">No paper matches. Fewer words or filters give more.</p>;
}

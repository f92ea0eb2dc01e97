import type { ReactNode } from 'react';

/** In the place of what a person keeps of a paper, when the part of the page that shows it could not be fetched. */
export function OwnFailed(): ReactNode {
  return <p role="alert">Your library did not load. Check the connection, then reload the page.</p>;
}

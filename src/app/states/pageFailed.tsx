import type { ReactNode } from 'react';
import { AddressLink } from '../address/AddressLink';
import { FullPage } from './FullPage';

/** What stands in the place of a page whose code could not be had: a heading that says so, and the way on. */
export function pageFailed(title: string): () => ReactNode {
  return function PageFailed(): ReactNode {
    return (
      <FullPage title={title}>
        <p>The connection may be down. Reload the page to try again.</p>
        <p>
          <AddressLink change={{ route: { kind: 'explore' } }}>Back to the papers</AddressLink>
        </p>
      </FullPage>
    );
  };
}

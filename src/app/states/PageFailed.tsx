import type { ReactNode } from 'react';
import { AddressLink } from '../address/AddressLink';
import { FullPage } from './FullPage';

/** What stands in the place of a page that could not be had. `page` says which: "help". */
export function pageFailed(page: string): () => ReactNode {
  return () => (
    <FullPage title={`The ${page} did not load`}>
      <p>The connection may be down. Reload the page to try again.</p>
      <p>
        <AddressLink change={{ route: { kind: 'explore' } }}>Back to the papers</AddressLink>
      </p>
    </FullPage>
  );
}

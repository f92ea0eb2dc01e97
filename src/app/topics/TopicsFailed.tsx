import type { ReactNode } from 'react';
import { AddressLink } from '../address/AddressLink';
import { FullPage } from '../states/FullPage';

/** The page about topics could not be had. */
export function TopicsFailed(): ReactNode {
  return (
    <FullPage title="The topics did not load">
      <p>The connection may be down. Reload the page to try again.</p>
      <p>
        <AddressLink change={{ route: { kind: 'explore' } }}>Back to the papers</AddressLink>
      </p>
    </FullPage>
  );
}

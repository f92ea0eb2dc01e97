import type { ReactNode } from 'react';
import { AddressLink } from '../address/AddressLink';
import { FullPage } from './FullPage';

export interface UnknownPageProps {
  readonly path: string;
}

/** No page has this path. */
export function UnknownPage({ path }: UnknownPageProps): ReactNode {
  return (
    <FullPage title="There is no page here">
      <p>
        Nothing is published under <strong>{path}</strong>. The address may have lost a part when it was
        copied.
      </p>
      <p>
        <AddressLink change={{ route: { kind: 'explore' } }}>Explore all papers</AddressLink>
      </p>
    </FullPage>
  );
}

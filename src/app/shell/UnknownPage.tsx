import type { ReactNode } from 'react';
import { pagesMessages } from '../../messages/pages';
import { Sentence } from '../kit/Sentence';
import { AddressLink } from '../data/address/AddressLink';
import { FullPage } from '../kit/FullPage';

export interface UnknownPageProps {
  readonly path: string;
}

/** The page for a path that no page has. */
export function UnknownPage({ path }: UnknownPageProps): ReactNode {
  return (
    <FullPage title={pagesMessages.notFound}>
      <p>
        <Sentence text={pagesMessages.nothingAt} parts={{ path: <strong>{path}</strong> }} />
      </p>
      <p>
        <AddressLink change={{ route: { kind: 'explore' } }}>{pagesMessages.exploreAll}</AddressLink>
      </p>
    </FullPage>
  );
}

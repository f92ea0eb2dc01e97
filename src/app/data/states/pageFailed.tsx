import type { ReactNode } from 'react';
import { commonMessages } from '../../../messages/common';
import { pagesMessages } from '../../../messages/pages';
import { AddressLink } from '../address/AddressLink';
import { FullPage } from '../../kit/FullPage';

/** The page in place of one whose code could not be loaded. */
export function pageFailed(title: string): () => ReactNode {
  return function PageFailed(): ReactNode {
    return (
      <FullPage title={title}>
        <p>{pagesMessages.checkConnection}</p>
        <p>
          <AddressLink change={{ route: { kind: 'explore' } }}>{commonMessages.backToPapers}</AddressLink>
        </p>
      </FullPage>
    );
  };
}

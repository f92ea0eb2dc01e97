import type { ReactNode } from 'react';
import { commonMessages } from '../../../messages/common';
import { printMessages } from '../../../messages/print';
import { Button } from '../../kit/Button';
import type { AbstractsState } from '../../data/useAbstracts';
import './PrintChoice.css';

type Failed = Extract<AbstractsState, { readonly kind: 'failed' }>;

/** Says that abstracts are missing and that the list can be printed without them. */
export function AbstractsFailed({ message, retry }: Failed): ReactNode {
  return (
    <div role="alert" className="print-failed">
      <p className="dialog-status">{printMessages.abstractsFailed({ why: message })}</p>
      <Button look="framed" onClick={retry}>
        {commonMessages.tryAgain}
      </Button>
    </div>
  );
}

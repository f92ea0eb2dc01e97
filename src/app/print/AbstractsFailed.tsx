import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import type { AbstractsState } from '../export/useAbstracts';
import './AbstractsFailed.css';

type Failed = Extract<AbstractsState, { readonly kind: 'failed' }>;

/** That abstracts are missing, and what can be printed all the same. */
export function AbstractsFailed({ message, retry }: Failed): ReactNode {
  return (
    <div role="alert" className="print-failed">
      <p className="dialog-status">
        {`Not all abstracts loaded. ${message} The list can be printed; it says where an abstract is missing.`}
      </p>
      <Button look="framed" onClick={retry}>
        Try again
      </Button>
    </div>
  );
}

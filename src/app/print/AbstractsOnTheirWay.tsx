import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import type { AbstractsState } from '../export/useAbstracts';

/** How far the abstracts are, or that they failed; nothing when they are here. */
export function AbstractsOnTheirWay({ abstracts }: { readonly abstracts: AbstractsState }): ReactNode {
  return (
    <>
      <div role="status">
        {abstracts.kind === 'loading' &&
          abstracts.of > 0 &&
          `Fetching abstracts: ${abstracts.here} of ${abstracts.of} files are here.`}
      </div>
      {abstracts.kind === 'failed' && (
        <div role="alert" className="print-failed">
          <p className="dialog-status">
            Not all abstracts loaded; the titles can be printed, and the sheet says where one is missing.{' '}
            {abstracts.message}
          </p>
          <Button look="framed" onClick={abstracts.retry}>
            Try again
          </Button>
        </div>
      )}
    </>
  );
}

import type { ReactNode } from 'react';
import { commonMessages } from '../../../messages/common';

/** Shown in place of a paper when its chunk could not be fetched. */
export function PaperFailed(): ReactNode {
  return (
    <p className="results-empty" role="alert">
      {commonMessages.paperFailed}
    </p>
  );
}

import type { ReactNode } from 'react';
import './Notice.css';

interface NoticeProps {
  readonly children: ReactNode;
  /** One button or link. Default: none. */
  readonly action?: ReactNode;
}

/** A quiet line of information, announced politely to screen readers. */
export function Notice({ children, action }: NoticeProps): ReactNode {
  return (
    <div className="notice" role="status">
      <p>{children}</p>
      {action}
    </div>
  );
}

import type { ReactNode } from 'react';
import './Notice.css';

interface NoticeProps {
  readonly children: ReactNode;
  /** What can be done about it: one button or link. Default: nothing. */
  readonly action?: ReactNode;
}

/** A quiet line about something that is not as asked; read out politely. */
export function Notice({ children, action }: NoticeProps): ReactNode {
  return (
    <div className="notice" role="status">
      <p>{children}</p>
      {action}
    </div>
  );
}

import { useEffect, type ReactNode } from 'react';
import { resultsMessages } from '../../messages/results';
import { focusResults } from './moveFocusAfterRemoval';
import './FullPage.css';

interface FullPageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page with one message: a heading, what happened, and what to do. */
export function FullPage({ title, children }: FullPageProps): ReactNode {
  useEffect(() => {
    document.title = resultsMessages.pageTitle({ title });
    // The focused element is removed with this page, and the list comes next.
    return focusResults;
  }, [title]);
  return (
    <main className="full-page">
      <p className="full-page-wordmark">Offprint</p>
      <h1>{title}</h1>
      {children}
    </main>
  );
}

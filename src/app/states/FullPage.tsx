import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { focusResults } from '../explore/passFocusOn';
import './FullPage.css';

interface FullPageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that has one thing to say: a heading, what happened, and what to do. */
export function FullPage({ title, children }: FullPageProps): ReactNode {
  useEffect(() => {
    document.title = `${title} · Offprint`;
    // What had the focus goes with this page, and what follows it is the list.
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

import { useEffect } from 'react';
import type { ReactNode } from 'react';
import './FullPage.css';

interface FullPageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that has one thing to say: a heading, what happened, and what to do. */
export function FullPage({ title, children }: FullPageProps): ReactNode {
  useEffect(() => {
    document.title = `${title} · Offprint`;
  }, [title]);
  return (
    <main className="full-page">
      <p className="full-page-wordmark">Offprint</p>
      <h1>{title}</h1>
      {children}
    </main>
  );
}

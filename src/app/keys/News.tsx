import type { ReactNode } from 'react';
import { useNews } from '../../store/newsStore';

/** Tells screen readers what acts did, politely; there before anything is told, or some would not hear it. */
export function News(): ReactNode {
  return (
    <p className="visually-hidden" role="status" aria-atomic="false">
      {useNews(({ news }) => news).map(({ id, words }) => (
        <span key={id}>{`${words} `}</span>
      ))}
    </p>
  );
}

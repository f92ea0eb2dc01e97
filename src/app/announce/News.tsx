import type { ReactNode } from 'react';
import { useNews } from '../../store/newsStore';

/** The one place where acts are told to screen readers, politely; there from the start, or some would not hear it. */
export function News(): ReactNode {
  return (
    <p className="visually-hidden" role="status">
      {useNews(({ news }) => news)}
    </p>
  );
}

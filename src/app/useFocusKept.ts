import { useEffect, useRef } from 'react';
import { focusHeading, isFocusLost } from './focusHeading';

/** Moves the focus to the heading of the page that was gone to, when what had it went with the page before. */
export function useFocusKept(page: string): void {
  const last = useRef(page);
  useEffect(() => {
    if (last.current !== page && isFocusLost()) focusHeading();
    last.current = page;
  }, [page]);
}

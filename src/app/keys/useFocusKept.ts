import { useEffect, useRef } from 'react';
import { findFocus, isFocusLost } from '../focusHeading';
import { whenThere } from './whenThere';

/** Moves the focus to the heading of a page that was come to, by Back too, when what had it went with the last. */
export function useFocusKept(page: string): void {
  const last = useRef(page);
  useEffect(() => {
    if (last.current === page) return;
    last.current = page;
    whenThere(() => {
      findFocus();
      return !isFocusLost();
    });
  }, [page]);
}

import { useEffect, useRef } from 'react';
import { findFocus, isFocusLost } from '../../kit/focusHeading';
import { waitForElement } from '../../kit/waitForElement';

/** Focuses the heading of a new page, also after Back, when the focused element went with the old page. */
export function useFocusKept(page: string): void {
  const last = useRef(page);
  useEffect(() => {
    if (last.current === page) return;
    last.current = page;
    waitForElement(() => {
      findFocus();
      return !isFocusLost();
    });
  }, [page]);
}

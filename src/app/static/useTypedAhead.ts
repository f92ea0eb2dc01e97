import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useHydrated } from '../useHydrated';

/**
 * Takes up the text that a person typed into a field of a prerendered page before it was hydrated: the first render
 * after that sets the field to what the address says.
 *
 * @param change what a letter typed now would call, with all that the field holds
 */
export function useTypedAhead(
  field: RefObject<HTMLInputElement | null>,
  change: (text: string) => void,
): void {
  const hydrated = useHydrated();
  const typed = useRef('');
  useLayoutEffect(() => {
    const input = field.current;
    if (input === null) return;
    if (!hydrated) typed.current = input.value;
    // Only now is the whole address read, which the text becomes a part of. More letters may have come meanwhile.
    else if (!input.value.startsWith(typed.current)) {
      input.value = typed.current;
      change(typed.current);
    }
    // A change that React renders itself is no text of the prerendered page.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [hydrated]);
}

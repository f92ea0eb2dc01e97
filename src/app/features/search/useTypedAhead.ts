import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useHydrated } from '../../kit/useHydrated';

/**
 * Keeps text that was typed into a field of a prerendered page before hydration, because the first render afterwards
 * sets the field to the query of the URL.
 *
 * @param change called with the field's text, as a keystroke calls it
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
    // The text must be added to the whole URL, which is read only after hydration. More may have been typed since.
    else if (!input.value.startsWith(typed.current)) {
      input.value = typed.current;
      change(typed.current);
    }
    // Later values are rendered by React and were not typed before hydration.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [hydrated]);
}

import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useHydrated } from '../useHydrated';

/**
 * Hands on what a person typed into a field of a page drawn ahead, before the app was there to hear it: React takes
 * the field over as it was drawn, and the words would be gone with the next drawing.
 *
 * @param text what the app takes the field to hold
 * @param change what a letter typed now would call, with all that the field holds
 */
export function useTypedAhead(
  field: RefObject<HTMLInputElement | null>,
  text: string,
  change: (text: string) => void,
): void {
  const typed = useRef<string>(undefined);
  const hydrated = useHydrated();
  const now = useRef({ text, change });
  useLayoutEffect(() => {
    now.current = { text, change };
  });
  useLayoutEffect(() => {
    const held = field.current?.value;
    if (held !== now.current.text) typed.current = held;
  }, [field]);
  // Only once the whole address is read, for the words are put into it.
  useEffect(() => {
    if (!hydrated || typed.current === undefined) return;
    // As it is by now: typing goes on meanwhile.
    const [words, caret] = [field.current?.value ?? typed.current, field.current?.selectionStart ?? null];
    now.current.change(words);
    typed.current = undefined;
    // React empties the field before it puts the words back, and the caret goes to the front.
    requestAnimationFrame(() => {
      if (field.current?.value === words) field.current.setSelectionRange(caret, caret);
    });
  }, [field, hydrated]);
}

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
  const ahead = useRef<TypedAhead>(undefined);
  const hydrated = useHydrated();
  const now = useRef({ text, change });
  useLayoutEffect(() => {
    now.current = { text, change };
  });
  useLayoutEffect(() => {
    const { text: drawn } = now.current;
    const held = field.current?.value ?? drawn;
    if (held !== drawn) ahead.current = { held, drawn };
  }, [field]);
  // Only once the whole address is read, for the words are put into it.
  useEffect(() => {
    const input = field.current;
    if (!hydrated || ahead.current === undefined || input === null) return;
    const words = wordsOf(ahead.current, input.value);
    ahead.current = undefined;
    const caret = words.length - (input.value.length - (input.selectionStart ?? input.value.length));
    // The next letter may come before the next drawing.
    put(input, words, caret);
    now.current.change(words);
    // React empties the field before it puts the words back, and the caret goes to the front.
    requestAnimationFrame(() => {
      if (input.value === words) input.setSelectionRange(caret, caret);
    });
  }, [field, hydrated]);
}

interface TypedAhead {
  /** What the field held when the app took it over. */
  readonly held: string;
  /** What it was drawn with, and may have been drawn with again meanwhile. */
  readonly drawn: string;
}

/** The words meant, when typing has gone on since the field was taken over. */
function wordsOf({ held, drawn }: TypedAhead, value: string): string {
  const isWhole = value.startsWith(held) || (held.startsWith(value) && value.length > drawn.length);
  if (isWhole) return value;
  return held + (value.startsWith(drawn) ? value.slice(drawn.length) : value);
}

function put(input: HTMLInputElement, words: string, caret: number): void {
  input.value = words;
  input.setSelectionRange(caret, caret);
}

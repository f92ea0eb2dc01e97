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
    const input = field.current;
    if (input === null || input.value === now.current.text) return undefined;
    const { value: held } = input;
    ahead.current = { held, before: undefined };
    const note = (): void => {
      if (ahead.current !== undefined) ahead.current = { held, before: input.value };
    };
    input.addEventListener('beforeinput', note, { once: true });
    return () => input.removeEventListener('beforeinput', note);
  }, [field]);
  // Only once the whole address is read, for the words are put into it.
  useEffect(() => {
    const input = field.current;
    if (!hydrated || ahead.current === undefined || input === null) return;
    const words = wordsOf(ahead.current, input.value);
    ahead.current = undefined;
    const left = input.value.length - (input.selectionStart ?? input.value.length);
    const caret = Math.max(0, words.length - left);
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
  /** What it held before the first letter since: the same, or what React put there. Undefined: no letter came. */
  readonly before: string | undefined;
}

/** The words meant, when typing has gone on since the field was taken over. */
function wordsOf({ held, before }: TypedAhead, value: string): string {
  if (before === undefined) return held;
  if (before === held) return value;
  return held + (value.startsWith(before) ? value.slice(before.length) : value);
}

function put(input: HTMLInputElement, words: string, caret: number): void {
  input.value = words;
  input.setSelectionRange(caret, caret);
}

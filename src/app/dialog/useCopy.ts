import { useEffect, useState } from 'react';

/** Where copying stands: not tried, done a moment ago, or refused by the browser. */
export type CopyState = 'ready' | 'copied' | 'refused';

/** Long enough to be read. */
const SHOWN_MS = 2000;

/**
 * Copies text, and tells for a moment that it did.
 * @param subject What the text is of: the state is forgotten when it changes
 */
export function useCopy(subject: string): {
  readonly state: CopyState;
  readonly copy: (text: string) => void;
} {
  const [last, setLast] = useState<{ readonly subject: string; readonly state: CopyState }>();
  const state = last?.subject === subject ? last.state : 'ready';
  useEffect(() => {
    if (state !== 'copied') return undefined;
    const timer = setTimeout(() => setLast(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (text: string): void =>
    void writeClipboard(text).then((done) => setLast({ subject, state: done ? 'copied' : 'refused' }));
  return { state, copy };
}

/** False where the browser forbids it, or has no clipboard for pages, as where they come without TLS. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

import { useEffect, useState } from 'react';

/** The state of copying: not tried, done a moment ago, or refused by the browser. */
export type CopyState = 'ready' | 'copied' | 'refused';

/** Long enough to read “Copied”. */
const SHOWN_MS = 2000;

/**
 * Copies text to the clipboard. The state is `copied` for two seconds.
 * @param subject what the text belongs to. The state is reset when it changes.
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

/** False when the browser refuses, or has no clipboard API, as on pages without TLS. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

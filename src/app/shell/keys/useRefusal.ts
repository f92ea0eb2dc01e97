import { useEffect, useState } from 'react';
import { say } from '../../../store/announcementStore';

/** Enough time to read it twice. */
const SHOWN_MS = 5000;

/** Why the last key did nothing: announced, and shown for a while. */
export function useRefusal(): {
  readonly words: string | undefined;
  readonly refuse: (words: string) => void;
  readonly forget: () => void;
} {
  const [words, setWords] = useState<string>();
  useEffect(() => {
    if (words === undefined) return undefined;
    const timer = setTimeout(() => setWords(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [words]);
  const refuse = (why: string): void => {
    setWords(why);
    say(why);
  };
  return { words, refuse, forget: () => setWords(undefined) };
}

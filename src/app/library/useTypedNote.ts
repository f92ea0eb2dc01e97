import { useEffect, useRef, useState } from 'react';
import { setNote } from '../../library/changeEntry';
import { joinNotes } from '../../library/mergeLibraries';
import { changeEntry } from '../../store/library/changeLibrary';
import type { KnownPaper } from '../../store/library/changeLibrary';

/** While typing goes on it is kept as often as this. */
const KEPT_EVERY_MS = 600;

/** A note while it is written. */
interface TypedNote {
  /** As it stands in the field; undefined while the field is closed. */
  readonly typed: string | undefined;
  readonly open: () => void;
  readonly type: (text: string) => void;
  /** Keeps what is typed, and closes the field. */
  readonly close: () => void;
}

/**
 * Keeps a note as it is typed, and what is typed when the paper or the page is left. A note that comes from another
 * tab meanwhile takes the place of one that nobody touched, and stands beside one that somebody did.
 *
 * @param note as the library has it
 */
export function useTypedNote(paper: KnownPaper, note: string): TypedNote {
  const [typed, setTyped] = useState<string>();
  /** The note as the field last had it from the library, or gave it there. */
  const base = useRef('');
  /** What this field has given: it comes back, and is no news. */
  const given = useRef(new Set<string>());
  const latest = useRef({ paper, typed });
  useEffect(() => {
    latest.current = { paper, typed };
  });

  const keep = useRef((): void => {
    const { paper: of, typed: text } = latest.current;
    if (text === undefined || text === base.current) return;
    base.current = text;
    given.current.add(text);
    void changeEntry(of, setNote(text));
  });

  useEffect(() => {
    if (given.current.has(note) || note === base.current) return;
    const from = base.current;
    base.current = note;
    setTyped((text) => {
      if (text === undefined) return undefined;
      return text === from ? note : joinNotes(text, note);
    });
  }, [note]);

  const isOpen = typed !== undefined;
  useEffect(() => {
    if (!isOpen) return undefined;
    const timer = setInterval(() => keep.current(), KEPT_EVERY_MS);
    return () => clearInterval(timer);
  }, [isOpen]);

  useEffect(() => {
    const keepNow = keep.current;
    addEventListener('pagehide', keepNow);
    return () => {
      removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, []);

  return {
    typed,
    open: () => {
      base.current = note;
      given.current.clear();
      setTyped(note);
    },
    type: setTyped,
    close: () => {
      keep.current();
      setTyped(undefined);
    },
  };
}

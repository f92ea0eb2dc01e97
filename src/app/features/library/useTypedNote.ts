import { useEffect, useRef, useState } from 'react';
import { setNote } from '../../../library/changeEntry';
import { joinNotes } from '../../../library/mergeLibraries';
import { changeEntry, type KnownPaper } from '../../../store/library/changeLibrary';

/** How often the note is saved while the user types. */
const SAVED_EVERY_MS = 600;

interface TypedNote {
  /** The text in the field; undefined while the field is closed. */
  readonly typed: string | undefined;
  readonly open: () => void;
  readonly type: (text: string) => void;
  /** Saves the text and closes the field. */
  readonly close: () => void;
}

/**
 * Saves a note while the user types and when they leave the paper or the page. A note that arrives from another tab
 * replaces an unchanged text and is added to a changed one.
 *
 * @param note as the library has it
 */
export function useTypedNote(paper: KnownPaper, note: string): TypedNote {
  const [typed, setTyped] = useState<string>();
  /** The note as last read from the library or saved to it. */
  const base = useRef('');
  /** The notes saved from this field, which come back and are not from another tab. */
  const saved = useRef(new Set<string>());
  const latest = useRef({ paper, typed });
  useEffect(() => {
    latest.current = { paper, typed };
  });

  const save = useRef((): void => {
    const { paper: of, typed: text } = latest.current;
    if (text === undefined || text === base.current) return;
    base.current = text;
    saved.current.add(text);
    void changeEntry(of, setNote(text));
  });

  useEffect(() => {
    if (saved.current.has(note) || note === base.current) return;
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
    const timer = setInterval(() => save.current(), SAVED_EVERY_MS);
    return () => clearInterval(timer);
  }, [isOpen]);

  useEffect(() => {
    const saveNow = save.current;
    addEventListener('pagehide', saveNow);
    return () => {
      removeEventListener('pagehide', saveNow);
      saveNow();
    };
  }, []);

  return {
    typed,
    open: () => {
      base.current = note;
      saved.current.clear();
      setTyped(note);
    },
    type: setTyped,
    close: () => {
      save.current();
      setTyped(undefined);
    },
  };
}

import { Pencil } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { setNote } from '../../library/changeEntry';
import { LONGEST_NOTE } from '../../library/entry';
import { changeEntry } from '../../store/library/changeLibrary';
import type { KnownPaper } from '../../store/library/changeLibrary';
import { Button } from '../../ui/Button';
import { MarkdownText } from './MarkdownText';

interface NoteEditorProps {
  readonly paper: KnownPaper;
  readonly note: string;
}

/** A pause in typing after which what is typed is kept. */
const REST_MS = 600;

/** The note of a paper: to be read, and at a press to be written. It is kept while it is typed. */
export function NoteEditor({ paper, note }: NoteEditorProps): ReactNode {
  const [typed, setTyped] = useState<string>();
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = typed !== undefined;

  // What was typed when the paper is left, or the page closed, is kept too.
  const latest = useRef({ paper, typed, note });
  useEffect(() => {
    latest.current = { paper, typed, note };
  });
  useEffect(() => {
    const keep = (): void => {
      const { paper: of, typed: text, note: kept } = latest.current;
      if (text !== undefined && text !== kept) void changeEntry(of, setNote(text));
    };
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  useEffect(() => {
    if (typed === undefined || typed === note) return undefined;
    const timer = setTimeout(() => void changeEntry(paper, setNote(typed)), REST_MS);
    return () => clearTimeout(timer);
  }, [note, paper, typed]);
  // The focus goes back to what opened the field, which is drawn anew.
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  function close(): void {
    if (typed !== undefined && typed !== note) void changeEntry(paper, setNote(typed));
    setTyped(undefined);
  }

  function pressKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  if (typed !== undefined) {
    return (
      <div className="own-note-field">
        <textarea
          value={typed}
          aria-label="Note, in Markdown"
          rows={5}
          maxLength={Math.max(LONGEST_NOTE, note.length)}
          // The field is what was asked for.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={pressKey}
        />
        <p>
          <Button look="framed" onClick={close}>
            Done
          </Button>
          <span>Markdown; kept on this device as you type.</span>
        </p>
      </div>
    );
  }
  return (
    <div className="own-note-read">
      {note !== '' && <MarkdownText text={note} />}
      <Button ref={opener} onClick={() => setTyped(note)}>
        <Pencil size={16} strokeWidth={1.5} aria-hidden="true" />
        {note === '' ? 'Add a note' : 'Edit the note'}
      </Button>
    </div>
  );
}

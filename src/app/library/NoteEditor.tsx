import { Pencil } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { LONGEST_NOTE } from '../../library/entry';
import type { KnownPaper } from '../../store/library/changeLibrary';
import { Button } from '../../ui/Button';
import { NoteText, readMarkdownSoon } from './NoteText';
import { useTypedNote } from './useTypedNote';

interface NoteEditorProps {
  readonly paper: KnownPaper;
  readonly note: string;
}

/** The note of a paper: to be read, and at a press to be written. It is kept while it is typed. */
export function NoteEditor({ paper, note }: NoteEditorProps): ReactNode {
  const { typed, open, type, close } = useTypedNote(paper, note);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = typed !== undefined;
  // The focus goes back to what opened the field, which is drawn anew.
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

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
          onChange={(event) => type(event.target.value)}
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
      {note !== '' && <NoteText text={note} />}
      <Button
        ref={opener}
        onClick={() => {
          readMarkdownSoon();
          open();
        }}
      >
        <Pencil size={16} strokeWidth={1.5} aria-hidden="true" />
        <span>{note === '' ? 'Add a note' : 'Edit the note'}</span>
      </Button>
    </div>
  );
}

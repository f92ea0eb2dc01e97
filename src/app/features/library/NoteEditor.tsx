import { Pencil } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { LONGEST_NOTE } from '../../../library/entry';
import { librarySectionMessages } from '../../../messages/librarySection';
import type { KnownPaper } from '../../../store/library/changeLibrary';
import { Button } from '../../kit/Button';
import { NoteText, preloadMarkdown } from './NoteText';
import { useTypedNote } from './useTypedNote';

interface NoteEditorProps {
  readonly paper: KnownPaper;
  readonly note: string;
}

/** A paper's note and the field that edits it. It is saved while the user types. */
export function NoteEditor({ paper, note }: NoteEditorProps): ReactNode {
  const { typed, open, type, close } = useTypedNote(paper, note);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = typed !== undefined;
  // The focus returns to the button that opened the field, which renders again.
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  function handleKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  if (typed !== undefined) {
    return (
      <div className="library-note-field">
        <textarea
          value={typed}
          aria-label={librarySectionMessages.note}
          rows={5}
          maxLength={Math.max(LONGEST_NOTE, note.length)}
          // The user opened the field to type.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={(event) => type(event.target.value)}
          onKeyDown={handleKey}
        />
        <p>
          <Button look="framed" onClick={close}>
            {librarySectionMessages.done}
          </Button>
          <span>{librarySectionMessages.noteHint}</span>
        </p>
      </div>
    );
  }
  return (
    <div className="library-note-read">
      {note !== '' && <NoteText text={note} />}
      <Button
        ref={opener}
        onClick={() => {
          preloadMarkdown();
          open();
        }}
      >
        <Pencil size={16} strokeWidth={1.5} aria-hidden="true" />
        <span>{note === '' ? librarySectionMessages.addNote : librarySectionMessages.editNote}</span>
      </Button>
    </div>
  );
}

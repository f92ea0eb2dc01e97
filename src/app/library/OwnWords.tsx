import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PaperId } from '../../digest/paper';
import type { ReadingStatus } from '../../library/entry';
import { noteLine } from '../../library/noteLine';
import { useLibrary } from '../../store/libraryStore';
import './OwnWords.css';

/** Nothing is said of what every paper is at first. */
const STATUS_WORDS: Readonly<Record<ReadingStatus, string>> = {
  unread: '',
  reading: 'Reading',
  read: 'Read',
};

/** What the person keeps of a paper, in the quiet line of its row: status, tags, how the note begins. */
export function OwnWords({ paper }: { readonly paper: PaperId }): ReactNode {
  const entry = useLibrary(({ entries }) => entries.get(paper));
  if (entry === undefined) return null;
  const status = STATUS_WORDS[entry.status];
  const note = noteLine(entry.note);
  return (
    <span className="own-words">
      {status !== '' && <span className="own-status">{status}</span>}
      {entry.tags.map((tag) => (
        <span key={tag}>#{tag}</span>
      ))}
      {note !== '' && (
        <span className="own-note">
          <Pencil size={12} strokeWidth={1.5} aria-hidden="true" />
          <span className="visually-hidden">Note: </span>
          {note}
        </span>
      )}
    </span>
  );
}

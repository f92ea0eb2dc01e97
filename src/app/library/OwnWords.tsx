import type { ReactNode } from 'react';
import type { PaperId } from '../../digest/paper';
import { OWN_NAMES } from '../../library/ownStates';
import { useLibrary } from '../../store/libraryStore';
import './OwnWords.css';

/** What the person keeps of a paper, in the quiet line of its row: status and tags. */
export function OwnWords({ paper }: { readonly paper: PaperId }): ReactNode {
  const entry = useLibrary(({ entries }) => entries.get(paper));
  if (entry === undefined) return null;
  // Nothing is said of what every paper is at first.
  const status = entry.status === 'unread' ? '' : OWN_NAMES[entry.status];
  return (
    <span className="own-words">
      {status !== '' && <span className="own-status">{status}</span>}
      {entry.tags.map((tag) => (
        <span key={tag}>{`#${tag}`}</span>
      ))}
    </span>
  );
}

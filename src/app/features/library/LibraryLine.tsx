import type { ReactNode } from 'react';
import type { PaperId } from '../../../model/paper';
import { LIBRARY_FILTER_NAMES } from '../../../library/libraryFilters';
import { useLibrary } from '../../../store/libraryStore';
import './LibraryLine.css';

/** A paper's status and tags, in the last line of its row. */
export function LibraryLine({ paper }: { readonly paper: PaperId }): ReactNode {
  const entry = useLibrary(({ entries }) => entries.get(paper));
  if (entry === undefined) return null;
  // Unread is the default, so it is not shown.
  const status = entry.status === 'unread' ? '' : LIBRARY_FILTER_NAMES[entry.status];
  return (
    <span className="library-line">
      {status !== '' && <span className="library-line-status">{status}</span>}
      {entry.tags.map((tag) => (
        <span key={tag}>{`#${tag}`}</span>
      ))}
    </span>
  );
}

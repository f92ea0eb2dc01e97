import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PaperId } from '../../../model/paper';
import { noteLine } from '../../../library/noteLine';
import { saveMessages } from '../../../messages/save';
import { useLibrary } from '../../../store/libraryStore';

/** The beginning of the user's note, as a line of a paper's row. */
export function RowNote({ paper }: { readonly paper: PaperId }): ReactNode {
  const line = noteLine(useLibrary(({ entries }) => entries.get(paper)?.note ?? ''));
  if (line === '') return null;
  return (
    <p className="library-note" dir="auto">
      <Pencil size={14} strokeWidth={1.5} aria-hidden="true" />
      <span className="visually-hidden">{saveMessages.yourNote}</span>
      <span>{line}</span>
    </p>
  );
}

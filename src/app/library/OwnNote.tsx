import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PaperId } from '../../digest/paper';
import { noteLine } from '../../library/noteLine';
import { useLibrary } from '../../store/libraryStore';

/** How the person's note on a paper begins, as a line of its row. */
export function OwnNote({ paper }: { readonly paper: PaperId }): ReactNode {
  const line = noteLine(useLibrary(({ entries }) => entries.get(paper)?.note ?? ''));
  if (line === '') return null;
  return (
    <p className="own-note" dir="auto">
      <Pencil size={14} strokeWidth={1.5} aria-hidden="true" />
      <span className="visually-hidden">Your note: </span>
      <span>{line}</span>
    </p>
  );
}

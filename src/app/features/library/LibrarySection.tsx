import { useId, type ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { setStatus } from '../../../library/changeEntry';
import { blankEntry, READING_STATUSES } from '../../../library/entry';
import { LIBRARY_FILTER_NAMES } from '../../../library/libraryFilters';
import { librarySectionMessages } from '../../../messages/librarySection';
import { changeEntry } from '../../../store/library/changeLibrary';
import { useLibrary } from '../../../store/libraryStore';
import { NoteEditor } from './NoteEditor';
import { TagEditor } from './TagEditor';
import './LibrarySection.css';

/** The user's reading status, tags and note for the open paper. */
export function LibrarySection({ paper }: { readonly paper: CatalogPaper }): ReactNode {
  const entry = useLibrary(({ entries }) => entries.get(paper.id)) ?? blankEntry(paper.id, paper.title.text);
  const group = useId();
  return (
    <section className="library-section" aria-label={librarySectionMessages.label}>
      <div className="library-controls">
        <fieldset className="library-statuses">
          <legend className="visually-hidden">{librarySectionMessages.status}</legend>
          {READING_STATUSES.map((status) => (
            <label key={status}>
              <input
                type="radio"
                name={group}
                checked={entry.status === status}
                onChange={() => void changeEntry(paper, setStatus(status))}
              />
              <span>{LIBRARY_FILTER_NAMES[status]}</span>
            </label>
          ))}
        </fieldset>
        <TagEditor paper={paper} tags={entry.tags} />
      </div>
      <NoteEditor key={paper.id} paper={paper} note={entry.note} />
    </section>
  );
}

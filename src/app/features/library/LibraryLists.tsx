import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { LibraryEntry } from '../../../library/entry';
import { libraryPageMessages } from '../../../messages/libraryPage';
import type { PaperSource } from '../../../corpus/source';
import { useLibrary } from '../../../store/libraryStore';
import { Button } from '../../kit/Button';
import { useMoreRows } from '../../data/moveRow';
import { LibraryFacts } from './LibraryFacts';
import { SavedPaper } from './SavedPaper';

/** The number of rows at first, and of those that “more” adds. */
const ROWS = 50;

/** The library as two lists: saved papers, newest first, and papers that only have a status, tag or note. */
export function LibraryLists({ source }: { readonly source: PaperSource }): ReactNode {
  const { entries, unreadable } = useLibrary();
  const all = useMemo(() => [...entries.values()], [entries]);
  // A paper that is marked here keeps its position, so that the user does not lose theirs.
  const [initial] = useState(entries);
  const lastChange = ({ id, changed }: LibraryEntry): number => initial.get(id)?.changed ?? changed;
  const saved = all
    .filter((entry) => entry.saved !== null)
    .toSorted((one, other) => (other.saved ?? 0) - (one.saved ?? 0));
  const others = all
    .filter((entry) => entry.saved === null)
    .toSorted((one, other) => lastChange(other) - lastChange(one));
  return (
    <>
      {all.length > 0 && <LibraryFacts entries={all} />}
      <EntryList
        name={libraryPageMessages.saved}
        entries={saved}
        source={source}
        empty={libraryPageMessages.noneSaved}
      />
      {others.length > 0 && (
        <EntryList name={libraryPageMessages.notSaved} entries={others} source={source} />
      )}
      {unreadable.length > 0 && (
        <p className="saved-page-lead" role="status">
          {libraryPageMessages.unreadable({ count: unreadable.length })}
        </p>
      )}
    </>
  );
}

interface EntryListProps {
  readonly name: string;
  readonly entries: readonly LibraryEntry[];
  readonly source: PaperSource;
  /** Shown if there are no entries. Default: nothing. */
  readonly empty?: string;
}

function EntryList({ name, entries, source, empty }: EntryListProps): ReactNode {
  const [shown, setShown] = useState(ROWS);
  const left = entries.length - shown;
  const list = useRef<HTMLUListElement>(null);
  const showMore = (): void => setShown(shown + ROWS);
  useMoreRows(list, left > 0 ? showMore : undefined);
  return (
    <section className="saved-list" aria-label={name}>
      <h2>
        <span>{name}</span> <span className="saved-count">{entries.length}</span>
      </h2>
      {entries.length === 0 && <p className="saved-page-lead">{empty}</p>}
      <ul ref={list}>
        {entries.slice(0, shown).map((entry) => (
          <SavedPaper key={entry.id} entry={entry} source={source} />
        ))}
      </ul>
      {left > 0 && (
        <Button look="framed" onClick={showMore}>
          {libraryPageMessages.more({ count: left })}
        </Button>
      )}
    </section>
  );
}

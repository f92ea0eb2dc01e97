import { useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { LibraryEntry } from '../../library/entry';
import type { LoadedCatalog } from '../../store/catalogStore';
import { useLibrary } from '../../store/libraryStore';
import { Button } from '../../ui/Button';
import { useMoreRows } from '../keys/moveRow';
import { LibraryFacts } from './LibraryFacts';
import { SavedPaper } from './SavedPaper';

/** So many are drawn at first, and so many more with each press. */
const DRAWN = 50;

/** The library as lists: what is saved, newest first, and what is only marked, tagged or noted. */
export function LibraryShelves({ loaded }: { readonly loaded: LoadedCatalog }): ReactNode {
  const { entries, unreadable } = useLibrary();
  const all = useMemo(() => [...entries.values()], [entries]);
  // What is marked here keeps its place: whoever goes down the shelf would lose theirs.
  const [arrived] = useState(entries);
  const placeOf = ({ id, changed }: LibraryEntry): number => arrived.get(id)?.changed ?? changed;
  const saved = all
    .filter((entry) => entry.saved !== null)
    .toSorted((one, other) => (other.saved ?? 0) - (one.saved ?? 0));
  const others = all
    .filter((entry) => entry.saved === null)
    .toSorted((one, other) => placeOf(other) - placeOf(one));
  return (
    <>
      {all.length > 0 && <LibraryFacts entries={all} />}
      <Shelf
        name="Saved"
        entries={saved}
        loaded={loaded}
        empty="Nothing is saved yet. The bookmark beside a paper saves it, and so does the key s."
      />
      {others.length > 0 && (
        <Shelf name="Marked, tagged or noted, not saved" entries={others} loaded={loaded} />
      )}
      {unreadable.length > 0 && (
        <p className="saved-page-lead" role="status">
          {unreadable.length === 1
            ? 'One record of the library could not be read. It is left as it is, and a backup has it.'
            : `${unreadable.length} records of the library could not be read. They are left as they are, and a backup has them.`}
        </p>
      )}
    </>
  );
}

interface ShelfProps {
  readonly name: string;
  readonly entries: readonly LibraryEntry[];
  readonly loaded: LoadedCatalog;
  /** What stands in the place of no entries. Default: nothing. */
  readonly empty?: string;
}

function Shelf({ name, entries, loaded, empty }: ShelfProps): ReactNode {
  const [drawn, setDrawn] = useState(DRAWN);
  const left = entries.length - drawn;
  const list = useRef<HTMLUListElement>(null);
  const drawMore = (): void => setDrawn(drawn + DRAWN);
  useMoreRows(list, left > 0 ? drawMore : undefined);
  return (
    <section className="saved-shelf" aria-label={name}>
      <h2>
        <span>{name}</span> <span className="saved-count">{entries.length}</span>
      </h2>
      {entries.length === 0 && <p className="saved-page-lead">{empty}</p>}
      <ul ref={list}>
        {entries.slice(0, drawn).map((entry) => (
          <SavedPaper key={entry.id} entry={entry} loaded={loaded} />
        ))}
      </ul>
      {left > 0 && (
        <Button look="framed" onClick={drawMore}>
          {`${left.toLocaleString('en')} more`}
        </Button>
      )}
    </section>
  );
}

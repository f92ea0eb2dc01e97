import type { ReactNode } from 'react';
import { letGo, putBack } from '../../store/library/changeLibrary';
import { hasLibrary, useLibrary } from '../../store/libraryStore';
import type { Keeping } from '../../store/libraryStore';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { saveBackup } from './saveBackup';

/** What happened, what is safe. */
const WORDS: Readonly<Record<Exclude<Keeping['kind'], 'kept'>, string>> = {
  refused:
    'This browser does not let the page keep anything: what you save, mark and write lasts only as long as this tab.',
  unreached: 'Your library did not load. Check the connection, then reload the page; nothing of it is lost.',
  full: 'There is no room left on this device: your last changes last only as long as this tab. Make room, then change anything, and all is kept.',
  newer:
    'A newer version of this page has written your library: here it can be read, and changes last only as long as this tab. Reload the page to get the newest.',
  wiped: 'Your library was removed from this device while this tab was open. What it held is still here.',
};

/** That what the person keeps is not kept, and what can be done; nothing as long as it is. */
export function LibraryNotice(): ReactNode {
  const { keeping, entries } = useLibrary();
  if (keeping.kind === 'kept') return null;
  // Where storage is refused and nothing was kept, nobody has lost anything.
  if (keeping.kind === 'refused' && entries.size === 0 && !hasLibrary()) return null;
  if (keeping.kind === 'unreached') return <Notice>{WORDS.unreached}</Notice>;
  return (
    <Notice
      action={
        keeping.kind === 'wiped' ? (
          <>
            <Button onClick={() => void putBack()}>Put it back</Button>
            <Button onClick={() => void letGo()}>Let it go</Button>
          </>
        ) : (
          <Button onClick={saveBackup}>Back up</Button>
        )
      }
    >
      {WORDS[keeping.kind]}
    </Notice>
  );
}

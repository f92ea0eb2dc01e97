import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ChangeEvent, ReactNode } from 'react';
import { parseBackup } from '../../library/backup';
import type { ReadBackup } from '../../library/backup';
import { useLibrary } from '../../store/libraryStore';
import { Button } from '../../ui/Button';
import { RestoreDialog } from './RestoreDialog';
import { saveBackup } from './saveBackup';

/** A backup that was chosen: its file's name, and what it holds. */
interface Chosen {
  readonly name: string;
  readonly backup: ReadBackup;
}

/** The two ways of the whole library: out into a file, and in from one. */
export function BackupButtons(): ReactNode {
  const { entries, unreadable } = useLibrary();
  const [chosen, setChosen] = useState<Chosen>();
  const [news, setNews] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const isEmpty = entries.size + unreadable.length === 0;

  async function read({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0];
    if (file === undefined) return;
    const text = await file.text().catch(() => undefined);
    // The same file may be chosen again.
    target.value = '';
    const backup: ReadBackup =
      text === undefined
        ? {
            kind: 'refused',
            message: 'The file could not be read. Choose it once more. Nothing here was changed.',
          }
        : parseBackup(text);
    setNews('');
    setChosen({ name: file.name, backup });
  }

  return (
    <div className="saved-acts">
      <Button look="framed" aria-disabled={isEmpty} onClick={isEmpty ? undefined : saveBackup}>
        <Download size={16} strokeWidth={1.5} aria-hidden="true" />
        Back up
      </Button>
      <Button look="framed" onClick={() => field.current?.click()}>
        <Upload size={16} strokeWidth={1.5} aria-hidden="true" />
        Restore…
      </Button>
      <input
        ref={field}
        type="file"
        accept="application/json,.json"
        aria-label="A backup of a library"
        hidden
        onChange={(event) => void read(event)}
      />
      <span role="status">{news}</span>
      {chosen !== undefined && (
        <RestoreDialog {...chosen} onRestored={setNews} onClose={() => setChosen(undefined)} />
      )}
    </div>
  );
}

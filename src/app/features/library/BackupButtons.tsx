import { Download, Upload } from 'lucide-react';
import { useRef, useState, type ChangeEvent, type ReactNode } from 'react';
import { parseBackup, type ReadBackup } from '../../../library/backup';
import { libraryPageMessages } from '../../../messages/libraryPage';
import { useLibrary } from '../../../store/libraryStore';
import { Button } from '../../kit/Button';
import { RestoreDialog } from './RestoreDialog';
import { saveBackup } from './saveBackup';

/** The selected file's name and contents. */
interface Chosen {
  readonly name: string;
  readonly backup: ReadBackup;
}

/** Buttons to save the whole library to a file and to restore it from one. */
export function BackupButtons(): ReactNode {
  const { entries, unreadable } = useLibrary();
  const [chosen, setChosen] = useState<Chosen>();
  const [announcement, announce] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const isEmpty = entries.size + unreadable.length === 0;

  async function read({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0];
    if (file === undefined) return;
    const text = await file.text().catch(() => undefined);
    // Cleared, so that selecting the same file again is a change.
    target.value = '';
    const backup: ReadBackup =
      text === undefined
        ? {
            kind: 'refused',
            message: libraryPageMessages.fileFailed,
          }
        : parseBackup(text);
    announce('');
    setChosen({ name: file.name, backup });
  }

  return (
    <div className="saved-acts">
      <Button look="framed" aria-disabled={isEmpty} onClick={isEmpty ? undefined : saveBackup}>
        <Download size={16} strokeWidth={1.5} aria-hidden="true" />
        <span>{libraryPageMessages.backUp}</span>
      </Button>
      <Button look="framed" onClick={() => field.current?.click()}>
        <Upload size={16} strokeWidth={1.5} aria-hidden="true" />
        <span>{libraryPageMessages.restore}</span>
      </Button>
      <input
        ref={field}
        type="file"
        accept="application/json,.json"
        aria-label={libraryPageMessages.file}
        hidden
        onChange={(event) => void read(event)}
      />
      <span role="status">{announcement}</span>
      {chosen !== undefined && (
        <RestoreDialog {...chosen} onRestored={announce} onClose={() => setChosen(undefined)} />
      )}
    </div>
  );
}

import { useMemo, useState, type ReactNode } from 'react';
import type { ReadBackup } from '../../../library/backup';
import type { Library } from '../../../library/entry';
import { mergeLibraries, type MergeStep } from '../../../library/mergeLibraries';
import { andMore, countPapers } from '../../../messages/count';
import { libraryPageMessages } from '../../../messages/libraryPage';
import { mergeIn, replaceLibrary } from '../../../store/library/changeLibrary';
import { useLibrary } from '../../../store/libraryStore';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/dialog/Dialog';
import './RestoreDialog.css';

interface RestoreDialogProps {
  /** The file's name. */
  readonly name: string;
  readonly backup: ReadBackup;
  /** Called with what to announce. */
  readonly onRestored: (announcement: string) => void;
  readonly onClose: () => void;
}

/** Shows what a backup contains and would change, before it is restored. */
export function RestoreDialog({ name, backup, onRestored, onClose }: RestoreDialogProps): ReactNode {
  if (backup.kind === 'refused') {
    return (
      <Dialog title={libraryPageMessages.restoreFailed} onClose={onClose}>
        <p role="alert">{backup.message}</p>
        <p className="restore-file">{name}</p>
      </Dialog>
    );
  }
  return <Preview name={name} backup={backup} onRestored={onRestored} onClose={onClose} />;
}

interface PreviewProps extends RestoreDialogProps {
  readonly backup: Extract<ReadBackup, { readonly kind: 'read' }>;
}

function Preview({ name, backup: { library, unreadable }, onRestored, onClose }: PreviewProps): ReactNode {
  // Kept current, because another tab can change the library while the dialog is open.
  const mine = useLibrary((store) => store.entries);
  const [replaces, setReplaces] = useState(false);
  const steps = useMemo(() => mergeLibraries(mine, library), [mine, library]);
  const of = (kind: MergeStep['kind']): readonly MergeStep[] => steps.filter((step) => step.kind === kind);
  const [added, changed] = [of('new'), of('changed')];
  const only = [...mine.keys()].filter((id) => !library.has(id)).length;

  async function restore(dialog: HTMLDialogElement | null): Promise<void> {
    const changes = [...added, ...changed].map(({ entry }) => entry);
    const announcement = announcementOf(replaces, library, added.length, changed.length);
    dialog?.close();
    await (replaces ? replaceLibrary(library) : mergeIn(changes));
    // A notice on the page says if the changes could not be stored.
    onRestored(announcement);
  }

  return (
    <Dialog
      title={libraryPageMessages.restoreTitle}
      onClose={onClose}
      foot={
        <Button
          look="framed"
          data-focus-first
          onClick={({ currentTarget }) => void restore(currentTarget.closest('dialog'))}
        >
          {replaces ? libraryPageMessages.replace : libraryPageMessages.merge}
        </Button>
      }
    >
      <p className="restore-file">
        <bdi>{name}</bdi>
        <span>{libraryPageMessages.contents({ papers: library.size, unreadable })}</span>
      </p>
      <fieldset className="restore-ways">
        <legend className="visually-hidden">{libraryPageMessages.how}</legend>
        <label>
          <input type="radio" name="restore" checked={!replaces} onChange={() => setReplaces(false)} />
          <span>{libraryPageMessages.mergeHow}</span>
        </label>
        <label>
          <input type="radio" name="restore" checked={replaces} onChange={() => setReplaces(true)} />
          <span>
            {only === 0 ? libraryPageMessages.replaceHow : libraryPageMessages.replaceLoses({ count: only })}
          </span>
        </label>
      </fieldset>
      {replaces ? null : (
        <dl className="restore-changes">
          <Steps name={libraryPageMessages.added({ count: added.length })} steps={added} />
          <Steps name={libraryPageMessages.changed({ count: changed.length })} steps={changed} />
          <div>
            <dt>{libraryPageMessages.unchanged}</dt>
            <dd>{countPapers(steps.length - added.length - changed.length)}</dd>
          </div>
        </dl>
      )}
    </Dialog>
  );
}

/** Most papers to name. */
const MOST_NAMED = 20;

function Steps({ name, steps }: { readonly name: string; readonly steps: readonly MergeStep[] }): ReactNode {
  if (steps.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {steps.slice(0, MOST_NAMED).map(({ entry, what }) => (
        <dd key={entry.id}>
          <bdi>{entry.title || entry.id}</bdi>
          {what.length > 0 && <span className="restore-what">{what.join(' · ')}</span>}
        </dd>
      ))}
      {steps.length > MOST_NAMED && <dd>{andMore(steps.length - MOST_NAMED)}</dd>}
    </div>
  );
}

function announcementOf(replaced: boolean, library: Library, added: number, changed: number): string {
  if (replaced) return libraryPageMessages.replaced({ count: library.size });
  if (added + changed === 0) return libraryPageMessages.nothingNew;
  return libraryPageMessages.merged({ added, changed });
}

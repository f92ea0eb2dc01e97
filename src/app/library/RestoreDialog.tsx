import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { countPapers } from '../../catalog/words';
import type { ReadBackup } from '../../library/backup';
import type { Library } from '../../library/entry';
import { mergeLibraries } from '../../library/mergeLibraries';
import type { MergeStep } from '../../library/mergeLibraries';
import { mergeIn, replaceLibrary } from '../../store/library/changeLibrary';
import { useLibrary } from '../../store/libraryStore';
import { Button } from '../../ui/Button';
import { Dialog } from '../dialog/Dialog';
import './RestoreDialog.css';

interface RestoreDialogProps {
  /** Of the file. */
  readonly name: string;
  readonly backup: ReadBackup;
  /** Told what was done, in words. */
  readonly onRestored: (said: string) => void;
  readonly onClose: () => void;
}

/** What a backup holds and what it would change here, before anything is. */
export function RestoreDialog({ name, backup, onRestored, onClose }: RestoreDialogProps): ReactNode {
  if (backup.kind === 'refused') {
    return (
      <Dialog title="This file cannot be restored" onClose={onClose}>
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
  // As it is now: another tab may write while this is read.
  const mine = useLibrary((store) => store.entries);
  const [replaces, setReplaces] = useState(false);
  const steps = useMemo(() => mergeLibraries(mine, library), [mine, library]);
  const of = (kind: MergeStep['kind']): readonly MergeStep[] => steps.filter((step) => step.kind === kind);
  const [added, changed] = [of('new'), of('changed')];
  const only = [...mine.keys()].filter((id) => !library.has(id)).length;
  const lost = only > 0 ? `; ${countPapers(only)} that only this device has would go. Back up first` : '';
  const leftOut =
    unreadable > 0 ? `, and ${unreadable} more that could not be read and will be left out` : '';

  async function restore(dialog: HTMLDialogElement | null): Promise<void> {
    const changes = [...added, ...changed].map(({ entry }) => entry);
    const said = saidOf(replaces, library, added.length, changed.length);
    dialog?.close();
    await (replaces ? replaceLibrary(library) : mergeIn(changes));
    // What could not be kept is said by the page.
    onRestored(said);
  }

  return (
    <Dialog
      title="Restore a library"
      onClose={onClose}
      foot={
        <Button
          look="framed"
          data-focus-first
          onClick={({ currentTarget }) => void restore(currentTarget.closest('dialog'))}
        >
          {replaces ? 'Replace' : 'Merge'}
        </Button>
      }
    >
      <p className="restore-file">
        <bdi>{name}</bdi>
        <span>{`: ${countPapers(library.size)}${leftOut}`}</span>
      </p>
      <fieldset className="restore-ways">
        <legend className="visually-hidden">What to do with it</legend>
        <label>
          <input type="radio" name="restore" checked={!replaces} onChange={() => setReplaces(false)} />
          Merge: nothing that you wrote is lost, the newer mark is right
        </label>
        <label>
          <input type="radio" name="restore" checked={replaces} onChange={() => setReplaces(true)} />
          <span>{`Replace: the file alone${lost}`}</span>
        </label>
      </fieldset>
      {replaces ? null : (
        <dl className="restore-changes">
          <Steps name="New here" steps={added} />
          <Steps name="Changed" steps={changed} />
          <div>
            <dt>As they are</dt>
            <dd>{countPapers(steps.length - added.length - changed.length)}</dd>
          </div>
        </dl>
      )}
    </Dialog>
  );
}

/** More than a person looks through before they decide. */
const MOST_NAMED = 20;

function Steps({ name, steps }: { readonly name: string; readonly steps: readonly MergeStep[] }): ReactNode {
  if (steps.length === 0) return null;
  return (
    <div>
      <dt>{`${name}: ${countPapers(steps.length)}`}</dt>
      {steps.slice(0, MOST_NAMED).map(({ entry, what }) => (
        <dd key={entry.id}>
          <bdi>{entry.title || entry.id}</bdi>
          {what.length > 0 && <span className="restore-what">{what.join(' · ')}</span>}
        </dd>
      ))}
      {steps.length > MOST_NAMED && <dd>{`and ${steps.length - MOST_NAMED} more`}</dd>}
    </div>
  );
}

function saidOf(replaced: boolean, library: Library, added: number, changed: number): string {
  if (replaced) return `Replaced by ${countPapers(library.size)}.`;
  if (added + changed === 0) return 'Nothing to change: all of it was here.';
  return `Merged: ${added} new, ${changed} changed.`;
}

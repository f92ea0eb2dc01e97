import { Suspense, useEffectEvent, useLayoutEffect, type ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { useAnnouncements } from '../../../store/announcementStore';
import { usePicks } from '../../../store/picksStore';
import { readSettings } from '../../../store/settingsStore';
import { useAddress, useLinks } from '../../data/address/useAddress';
import { findFocus } from '../../kit/focusHeading';
import { lazyPart } from '../../kit/lazyPart';
import { CommandDialog } from './CommandDialog';
import { refusalOf, RUNS } from './commandRuns';
import { COMMANDS, type CommandId } from '../../registry/commands';
import { walkByArrow } from '../../data/moveRow';
import { openDialog, useOpenDialog, type OpenDialog } from '../../registry/openDialog';
import { isApple, isTyping, spellKey } from '../../registry/spellKey';
import { targetPaper } from './targetPaper';
import { useFocusKept } from './useFocusKept';
import { useRefusal } from './useRefusal';
import { useSequence } from './useSequence';

const KeyHint = lazyPart(
  () => import('../../registry/KeyHint').then((part) => part.KeyHint),
  () => null,
);

/** Handles the keyboard shortcuts of the page: runs their commands and renders the dialogs that these open. */
export function Keys(): ReactNode {
  const { address } = useAddress();
  const { go, hrefTo } = useLinks();
  const { dialog, turn } = useOpenDialog();
  const sequence = useSequence();
  useFocusKept(address.route.kind);
  const { words, refuse, forget } = useRefusal();

  function run(id: CommandId, target: CatalogPaper | undefined = targetPaper(address.route)): void {
    const situation = { route: address.route, target, listed: usePicks.getState().list.ids.length };
    const refusal = refusalOf(id, situation);
    if (refusal === undefined) RUNS[id].run?.({ ...situation, go, hrefTo, refuse });
    else refuse(refusal);
  }

  const hear = useEffectEvent((event: KeyboardEvent): void => {
    const key = spellKey(event, isApple());
    if (key === undefined || event.defaultPrevented) return;
    if (walkByArrow(key)) return event.preventDefault();
    if (key !== COMMANDS.palette.keys && (isTyping(event) || !readSettings().keys)) return;
    const isFree = document.querySelector('dialog[open], :popover-open') === null;
    // A dialog that was shown and is not open was closed, though the close event comes later.
    const over = useOpenDialog.getState();
    if (over.dialog !== null && !(isFree && over.isShown)) return hearOver(event, key, over.dialog.kind);
    if (!isFree) return;
    const command = sequence.follow(key, event.repeat);
    if (
      command === undefined ||
      RUNS[command.id].run === undefined ||
      (event.repeat && command.repeats !== true)
    )
      return;
    event.preventDefault();
    forget();
    run(command.id);
  });
  // A layout effect, because keys have to work from the commit that enables the controls.
  useLayoutEffect(() => {
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);

  const close = (): void => {
    if (useOpenDialog.getState().turn === turn) openDialog(null);
    // The element that had the focus may be gone; the browser notices only after the dialog is removed.
    setTimeout(findFocus);
  };
  return (
    <>
      <Announcements />
      {(sequence.rested ?? words) !== undefined && (
        <Suspense fallback={null}>
          <KeyHint begun={sequence.rested} refusal={words} />
        </Suspense>
      )}
      {dialog !== null && <CommandDialog key={turn} dialog={dialog} onRun={run} onClose={close} />}
    </>
  );
}

/** A key while a command's dialog is open or loading: the key that opened the dialog closes it. */
function hearOver(event: KeyboardEvent, key: string, kind: OpenDialog['kind']): void {
  const shown = document.querySelector<HTMLDialogElement>('dialog[open]');
  // Cancelled before it loaded.
  if (shown === null && key === COMMANDS.leave.keys) return openDialog(null);
  if (shown === null && kind === 'palette' && key.length === 1) {
    // The palette may open during this event, and its box would get the letter a second time.
    event.preventDefault();
    useOpenDialog.setState(({ typed }) => ({ typed: typed + event.key }));
  }
  if (shown === null || (kind !== 'palette' && kind !== 'sheet') || key !== COMMANDS[kind].keys) return;
  event.preventDefault();
  shown.close();
}

/** Announces to screen readers. Rendered before the first message, because some screen readers miss it otherwise. */
function Announcements(): ReactNode {
  return (
    <p className="visually-hidden" role="status" aria-atomic="false">
      {useAnnouncements(({ announcements }) => announcements).map(({ id, words }) => (
        <span key={id}>{`${words} `}</span>
      ))}
    </p>
  );
}

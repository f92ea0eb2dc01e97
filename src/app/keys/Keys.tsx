import { Suspense, useEffectEvent, useLayoutEffect } from 'react';
import type { ReactNode } from 'react';
import type { CatalogPaper } from '../../catalog/catalog';
import { usePicks } from '../../store/picksStore';
import { readSettings } from '../../store/settingsStore';
import { useAddress, useLinks } from '../address/useAddress';
import { findFocus } from '../focusHeading';
import { lazyPart } from '../lazyPart';
import type { Command } from './command';
import { COMMANDS } from './commands';
import type { CommandId } from './commands';
import { meantNow } from './meantPaper';
import { walkByArrow } from './moveRow';
import { News } from './News';
import { openDialog, useOpened } from './opened';
import type { Opened } from './opened';
import { OpenedDialog } from './OpenedDialog';
import { isApple, isTyping, spellKey } from './spellKey';
import { useFocusKept } from './useFocusKept';
import { useRefusal } from './useRefusal';
import { useSequence } from './useSequence';

const KeyHint = lazyPart(
  () => import('./KeyHint').then((part) => part.KeyHint),
  () => null,
);

/** Hears the keys of the whole page, runs the commands they stand for, and renders what these open. */
export function Keys(): ReactNode {
  const { address } = useAddress();
  const { go, hrefTo } = useLinks();
  const { opened, turn } = useOpened();
  const sequence = useSequence();
  useFocusKept(address.route.kind);
  const { words, refuse, forget } = useRefusal();

  function run(id: CommandId, meant: CatalogPaper | undefined = meantNow(address.route)): void {
    const command: Command = COMMANDS[id];
    const situation = { route: address.route, meant, picked: usePicks.getState().list.ids.length };
    const refusal = command.refusal?.(situation);
    if (refusal === undefined) command.run?.({ ...situation, go, hrefTo, refuse });
    else refuse(refusal);
  }

  const hear = useEffectEvent((event: KeyboardEvent): void => {
    const key = spellKey(event, isApple());
    if (key === undefined || event.defaultPrevented) return;
    if (walkByArrow(key)) return event.preventDefault();
    if (key !== COMMANDS.palette.keys && (isTyping(event) || !readSettings().keys)) return;
    const isFree = document.querySelector('dialog[open], :popover-open') === null;
    // What was shown and is not open has been closed, though nothing has said so yet.
    const over = useOpened.getState();
    if (over.opened !== null && !(isFree && over.isShown)) return hearOver(event, key, over.opened.kind);
    if (!isFree) return;
    const command = sequence.follow(key, event.repeat);
    if (command?.run === undefined || (event.repeat && command.repeats !== true)) return;
    event.preventDefault();
    forget();
    run(command.id);
  });
  // With the layout, as the controls are enabled: whoever sees that the page is live can press a key at once.
  useLayoutEffect(() => {
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);

  const close = (): void => {
    if (useOpened.getState().turn === turn) openDialog(null);
    // What the focus would go back to may have gone meanwhile; the browser finds out when the dialog is gone.
    setTimeout(findFocus);
  };
  return (
    <>
      <News />
      {(sequence.rested ?? words) !== undefined && (
        <Suspense fallback={null}>
          <KeyHint begun={sequence.rested} refusal={words} />
        </Suspense>
      )}
      {opened !== null && <OpenedDialog key={turn} opened={opened} onRun={run} onClose={close} />}
    </>
  );
}

/** A key while something is open that a key has opened: the same key closes it again. */
function hearOver(event: KeyboardEvent, key: string, kind: Opened['kind']): void {
  const shown = document.querySelector<HTMLDialogElement>('dialog[open]');
  // Taken back before it came.
  if (shown === null && key === COMMANDS.leave.keys) return openDialog(null);
  if (shown === null && kind === 'palette' && key.length === 1)
    useOpened.setState(({ typed }) => ({ typed: typed + event.key }));
  if (shown === null || (kind !== 'palette' && kind !== 'sheet') || key !== COMMANDS[kind].keys) return;
  event.preventDefault();
  shown.close();
}

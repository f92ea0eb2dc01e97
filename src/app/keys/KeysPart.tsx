import { Suspense, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { ReactNode, Ref } from 'react';
import { readSettings } from '../../store/settingsStore';
import { useAddress, useLinks } from '../address/useAddress';
import { findFocus } from '../focusHeading';
import { lazyPart } from '../lazyPart';
import { perform } from './acts';
import { isApple } from './apple';
import { KEYS } from './keys';
import type { Act, KeyTaker } from './keys';
import { walkByArrow } from './moveRow';
import { meantNow } from './meantPaper';
import { News } from './News';
import { openDialog, useOpened } from './opened';
import type { Opened } from './opened';
import { OpenedDialog } from './OpenedDialog';
import { continuations, ROWS } from './shortcuts';
import { spellKey } from './spellKey';
import { isTyping } from './typing';
import { useFocusKept } from './useFocusKept';
import { useRefusal } from './useRefusal';
import { useSequence } from './useSequence';

const KeyHint = lazyPart(
  () => import('./KeyHint').then((part) => part.KeyHint),
  () => null,
);

export interface KeysPartProps {
  /** Keys that were pressed before this was here, in order. */
  readonly early: readonly KeyboardEvent[];
  readonly take: Ref<KeyTaker>;
}

/** Does what the keys of the table stand for, and draws what they open. */
export function KeysPart({ early, take }: KeysPartProps): ReactNode {
  const { address, go } = useAddress();
  const { hrefTo } = useLinks();
  const { opened, turn } = useOpened();
  const sequence = useSequence();
  useFocusKept(address.route.kind);
  const refusal = useRefusal();

  function act(one: Act, meant = meantNow(address.route)): void {
    perform(one, { address, go, hrefTo, meant, refuse: refusal.refuse });
  }

  /** `isNew` is false for a key that had to wait until this was here: what it does elsewhere was prevented then. */
  function hear(event: KeyboardEvent, isNew: boolean): void {
    const key = spellKey(event, isApple());
    if (key === undefined || (isNew && event.defaultPrevented)) return;
    if (walkByArrow(key)) return event.preventDefault();
    const isPalette = key === KEYS.palette;
    // Who has moved into a field since a key that waited was pressed is typing, and wants nothing of it any more.
    const isInField = isTyping(event) || (!isNew && isTyping({ target: document.activeElement }));
    if (!isPalette && (isInField || !readSettings().keys)) return;
    const isFree = document.querySelector('dialog[open], :popover-open') === null;
    // What was shown and is not open has been closed, though nothing has said so yet.
    const over = useOpened.getState();
    if (over.opened !== null && !(isFree && over.isShown)) return hearOver(event, key, over.opened.kind);
    if (!isFree) return;
    const begun = sequence.begun();
    sequence.end();
    const row = ROWS.find((one) => one.key === (begun === undefined ? key : `${begun} ${key}`));
    if (row === undefined) {
      if (begun === undefined && !event.repeat && continuations(key).length > 0) sequence.begin(key);
      return;
    }
    // The browser does these; but a key that waited was pressed before there was anything to open.
    if (row.act === 'open' && !isNew && event.target === document.body) openFocused();
    if (row.act === 'open' || row.act === 'leave' || (event.repeat && row.repeats !== true)) return;
    event.preventDefault();
    refusal.forget();
    act(row.act);
  }

  // Keys that wait for their turn: those from before this was here, and what is pressed until they are done.
  const waiting = useRef<KeyboardEvent[]>([]);
  const heard = useRef(new WeakSet<KeyboardEvent>());
  useImperativeHandle(take, () => (event: KeyboardEvent) => {
    if (waiting.current.length === 0) hear(event, true);
    else waiting.current.push(event);
  });
  useLayoutEffect(() => {
    const fresh = early.filter((event) => !heard.current.has(event));
    for (const event of fresh) heard.current.add(event);
    waiting.current.push(...fresh);
    // Not while React draws: what is typed into a field then would be taken out again.
    setTimeout(() => {
      const before = document.activeElement;
      for (const event of waiting.current.splice(0)) {
        const now = document.activeElement;
        // Meant for the field that an earlier one of these went to, and not for one that was gone to otherwise.
        if (now !== before && isTyping({ target: now }) && !isTyping(event)) insert(event.key);
        else hear(event, false);
      }
    });
    // Each key once, as it comes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [early]);

  const close = (): void => {
    if (useOpened.getState().turn === turn) openDialog(null);
    // What the focus would go back to may have gone meanwhile; the browser finds out when the dialog is gone.
    setTimeout(findFocus);
  };
  return (
    <>
      <News />
      {(sequence.rested ?? refusal.words) !== undefined && (
        <Suspense fallback={null}>
          <KeyHint begun={sequence.rested} refusal={refusal.words} />
        </Suspense>
      )}
      {opened !== null && <OpenedDialog key={turn} opened={opened} onAct={act} onClose={close} />}
    </>
  );
}

/** A key while something is open that a key has opened: the same key closes it again. */
function hearOver(event: KeyboardEvent, key: string, kind: Opened['kind']): void {
  const shown = document.querySelector<HTMLDialogElement>('dialog[open]');
  // Taken back before it came.
  if (shown === null && key === KEYS.leave) return openDialog(null);
  if (shown === null && kind === 'palette' && key.length === 1)
    useOpened.setState(({ typed }) => ({ typed: typed + event.key }));
  if (shown === null || (kind !== 'palette' && kind !== 'sheet') || key !== KEYS[kind]) return;
  event.preventDefault();
  shown.close();
}

function openFocused(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLAnchorElement) activeElement.click();
}

/** Types a letter into the field that has the focus, which hears of it as of any other. */
function insert(letter: string): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement) || letter.length > 1) return;
  field.setRangeText(letter, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: letter }));
}

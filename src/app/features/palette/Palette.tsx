import { Search, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { commonMessages } from '../../../messages/common';
import { keysMessages } from '../../../messages/keys';
import { useSource } from '../../data/sourceStore';
import { useRecentSearches } from '../../../store/recentSearches';
import { Dialog } from '../../kit/dialog/Dialog';
import type { CommandId } from '../../registry/commands';
import { useOpenDialog } from '../../registry/openDialog';
import { offeredCommands } from './offeredCommands';
import { OfferList } from './OfferList';
import { offersFor, type Offer } from './offers';
import { PaletteFoot } from './PaletteFoot';
import { useFollow } from './useFollow';
import './Palette.css';

export interface PaletteProps {
  /** The paper that commands act on. */
  readonly target: CatalogPaper | undefined;
  readonly canRun: (id: CommandId) => boolean;
  /** Runs a command after the palette has closed. */
  readonly onRun: (id: CommandId, target: CatalogPaper | undefined) => void;
  readonly onClose: () => void;
}

const NONE: readonly never[] = [];

const LIST = 'palette-offers';

/** One box to find papers, topics, commands and recent searches. */
export function Palette({ target, canRun, onRun, onClose }: PaletteProps): ReactNode {
  const source = useSource();
  const recent = useRecentSearches(({ searches }) => searches);
  const [text, setText] = useState('');
  const [wanted, activate] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const chosen = useRef<() => void>(null);
  const follow = useFollow();

  // The box takes over what was typed before it had the focus. It is uncontrolled, because the next letter can arrive
  // before React renders these.
  useEffect(() => {
    const { typed } = useOpenDialog.getState();
    if (input.current !== null) input.current.value = typed;
    // oxlint-disable-next-line react/set-state-in-effect -- known only now
    setText(typed);
  }, []);

  const groups = useMemo(() => {
    const commands = offeredCommands(canRun, target);
    return offersFor(text, {
      papers: source?.held ?? NONE,
      topics: source?.about.topics ?? NONE,
      commands,
      recent,
    });
  }, [canRun, recent, source, target, text]);
  const offers = groups.flatMap((group) => group.offers);
  const place = Math.max(
    0,
    offers.findIndex(({ id }) => id === wanted),
  );

  function type(next: string): void {
    setText(next);
    // Back to the best offer.
    activate(undefined);
  }

  /** Runs the chosen offer after the palette has closed and the focus is back. */
  function choose(offer: Offer, elsewhere: boolean): void {
    chosen.current = () =>
      offer.kind === 'command' ? onRun(offer.command, target) : follow(offer, elsewhere);
    input.current?.closest('dialog')?.close();
  }

  function pressKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const to = placeAfter(event.key, place, offers.length);
    const offer = offers[place];
    if (to !== undefined) activate(offers[to]?.id);
    else if (event.key === 'Enter' && offer !== undefined) choose(offer, event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog
      title={keysMessages.palette}
      className="palette"
      onClose={() => {
        onClose();
        chosen.current?.();
      }}
      head={
        <>
          <Search size={18} strokeWidth={1.5} aria-hidden="true" />
          <input
            ref={input}
            data-focus-first
            type="text"
            role="combobox"
            aria-label={keysMessages.palette}
            aria-autocomplete="list"
            aria-expanded="true"
            aria-controls={LIST}
            aria-activedescendant={offers[place]?.id}
            placeholder={keysMessages.palette}
            onChange={(event) => type(event.target.value)}
            onKeyDown={pressKey}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
          />
          <button
            type="button"
            className="palette-close"
            aria-label={commonMessages.close}
            onClick={(event) => event.currentTarget.closest('dialog')?.close()}
          >
            <kbd className="keycap">Esc</kbd>
            <X size={18} strokeWidth={1.5} aria-hidden="true" />
          </button>
        </>
      }
      foot={<PaletteFoot />}
    >
      <OfferList
        id={LIST}
        groups={groups}
        text={text}
        active={offers[place]?.id}
        onActivate={activate}
        onChoose={choose}
      />
    </Dialog>
  );
}

/** The index that a key moves to; undefined for other keys. */
function placeAfter(key: string, place: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (place + 1) % length;
    case 'ArrowUp':
      return (place - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}

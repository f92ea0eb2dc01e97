import { Search, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { CatalogPaper } from '../../catalog/catalog';
import { NO_CATALOG, useCatalogStore } from '../../store/catalogStore';
import { usePicks } from '../../store/picksStore';
import { useRecentSearches } from '../../store/recentSearches';
import { useAddress } from '../address/useAddress';
import { Dialog } from '../dialog/Dialog';
import type { CommandId } from '../keys/commands';
import { useOpened } from '../keys/opened';
import { actsNow } from './actsNow';
import { OfferList } from './OfferList';
import { offersFor } from './offers';
import type { Offer } from './offers';
import { PaletteFoot } from './PaletteFoot';
import { useFollow } from './useFollow';
import './Palette.css';

export interface PaletteProps {
  /** The paper that commands are about; undefined when none is meant. */
  readonly meant: CatalogPaper | undefined;
  /** Runs a command, once the palette is closed. */
  readonly onRun: (id: CommandId, meant: CatalogPaper | undefined) => void;
  readonly onClose: () => void;
}

const LIST = 'palette-offers';

/** One box over everything: papers, topics, what can be done now, and the last searches. */
export function Palette({ meant, onRun, onClose }: PaletteProps): ReactNode {
  const { address } = useAddress();
  const { catalog, papers } = useCatalogStore(({ status }) =>
    status.kind === 'ready' ? status.loaded : NO_CATALOG,
  );
  const recent = useRecentSearches(({ searches }) => searches);
  const picked = usePicks(({ list }) => list.ids.length);
  const [text, setText] = useState('');
  const [wanted, activate] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const chosen = useRef<() => void>(null);
  const follow = useFollow();

  // When the box has the focus: until then letters go there. The field keeps its own text, or the next letter would
  // come before React has drawn these.
  useEffect(() => {
    const { typed } = useOpened.getState();
    if (input.current !== null) input.current.value = typed;
    // oxlint-disable-next-line react/set-state-in-effect -- only then is it known what was typed
    setText(typed);
  }, []);

  const groups = useMemo(() => {
    const acts = actsNow({ route: address.route, meant, picked });
    return offersFor(text, { papers, topics: catalog.topics, acts, recent });
  }, [address.route, catalog, meant, papers, picked, recent, text]);
  const offers = groups.flatMap((group) => group.offers);
  const place = Math.max(
    0,
    offers.findIndex(({ id }) => id === wanted),
  );

  function type(next: string): void {
    setText(next);
    // The best of what is offered now, wherever the one before it went.
    activate(undefined);
  }

  /** What was chosen is done when the palette is closed, and the focus is back where it was. */
  function choose(offer: Offer, elsewhere: boolean): void {
    chosen.current = () => (offer.kind === 'act' ? onRun(offer.act, meant) : follow(offer, elsewhere));
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
      title="Find a paper, a topic or an action"
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
            aria-label="Find a paper, a topic or an action"
            aria-autocomplete="list"
            aria-expanded="true"
            aria-controls={LIST}
            aria-activedescendant={offers[place]?.id}
            placeholder="Find a paper, a topic or an action"
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
            aria-label="Close"
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

/** Where a key leads in a list of so many; undefined for a key that leads nowhere. */
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

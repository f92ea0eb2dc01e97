import { History, Search } from 'lucide-react';
import { useEffect, useId, type ReactNode } from 'react';
import { countPapers } from '../../../messages/count';
import { paletteMessages } from '../../../messages/palette';
import { TopicDot } from '../../kit/TopicDot';
import { HighlightedPrefix } from '../../passage/HighlightedPrefix';
import { Keycaps } from '../../registry/Keycaps';
import type { Offer, OfferGroup } from './offers';

interface OfferListProps {
  readonly id: string;
  readonly groups: readonly OfferGroup[];
  readonly text: string;
  /** The id of the offer that Enter selects. */
  readonly active: string | undefined;
  readonly onActivate: (id: string) => void;
  readonly onChoose: (offer: Offer, elsewhere: boolean) => void;
}

/** The offers in their groups. The focus stays in the box, which refers to the active one. */
export function OfferList({ id, groups, text, active, onActivate, onChoose }: OfferListProps): ReactNode {
  const ids = useId();
  useEffect(() => {
    if (active !== undefined)
      document.querySelector(`#${CSS.escape(active)}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div id={id} role="listbox" aria-label={paletteMessages.results}>
      {groups.map(({ name, offers }, place) => (
        <div
          key={name}
          role="group"
          className="palette-group"
          aria-labelledby={name === '' ? undefined : `${ids}${place}`}
        >
          {name !== '' && (
            <p id={`${ids}${place}`} className="palette-heading">
              {name}
            </p>
          )}
          {offers.map((offer) => (
            // The box handles the keys.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={offer.id}
              id={offer.id}
              role="option"
              aria-selected={offer.id === active}
              className="offer"
              onPointerMove={() => onActivate(offer.id)}
              onClick={(event) => onChoose(offer, event.ctrlKey || event.metaKey)}
            >
              <OfferLine offer={offer} text={text} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

const ICON = { size: 16, strokeWidth: 1.5, 'aria-hidden': true };

function OfferLine({ offer, text }: { readonly offer: Offer; readonly text: string }): ReactNode {
  const highlighted = <HighlightedPrefix text={offer.text} query={text} />;
  switch (offer.kind) {
    case 'paper':
      return (
        <>
          <span className="offer-text offer-title">{highlighted}</span>
          {offer.name !== undefined && (
            <span className="offer-aside">
              <HighlightedPrefix text={offer.name} query={text} />
            </span>
          )}
        </>
      );
    case 'topic':
      return (
        <>
          <TopicDot color={offer.color} />
          <span className="offer-text">{highlighted}</span>
          <span className="offer-aside">{countPapers(offer.papers)}</span>
        </>
      );
    case 'command':
      return (
        <>
          <span className="offer-text">{highlighted}</span>
          <span className="offer-aside" aria-hidden="true">
            <Keycaps keys={offer.key} />
          </span>
        </>
      );
    case 'recent':
      return (
        <>
          <History {...ICON} />
          <span className="offer-text">{highlighted}</span>
        </>
      );
    case 'search':
      return (
        <>
          <Search {...ICON} />
          <span className="offer-text">{paletteMessages.searchFor({ text: offer.text })}</span>
        </>
      );
  }
}

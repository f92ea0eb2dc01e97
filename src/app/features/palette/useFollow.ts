import { keysMessages } from '../../../messages/keys';
import { useRecentSearches } from '../../../store/recentSearches';
import { say } from '../../../store/announcementStore';
import type { Address } from '../../../view/address';
import { EMPTY_VIEW } from '../../../view/view';
import { useAddress, useLinks } from '../../data/address/useAddress';
import { focusWhenRendered } from '../../kit/waitForElement';
import type { Offer } from './offers';

/** An offer that leads to another page. */
type Place = Exclude<Offer, { readonly kind: 'command' }>;

/** Follows an offer in this tab, or in a new one with `elsewhere`. */
export function useFollow(): (place: Place, elsewhere: boolean) => void {
  const { go } = useAddress();
  const { hrefTo } = useLinks();
  const remember = useRecentSearches((store) => store.remember);
  return (place, elsewhere) => {
    const change = changeTo(place);
    if (place.kind === 'search' || place.kind === 'recent') remember(place.text);
    if (elsewhere) {
      open(hrefTo(change), '_blank', 'noopener');
      say(keysMessages.openedInTab);
      return;
    }
    go(change);
    focusWhenRendered(place.kind === 'paper' ? '.paper-title' : '.results-count');
  };
}

/** A paper keeps the current list; a topic and a search leave it, because the palette covers all papers. */
function changeTo(place: Place): Partial<Address> {
  switch (place.kind) {
    case 'paper':
      return { route: { kind: 'paper', slug: place.slug } };
    case 'topic':
      return {
        route: { kind: 'explore' },
        view: { ...EMPTY_VIEW, filters: { topic: [place.topic] } },
        list: null,
        fragment: '',
      };
    case 'recent':
    case 'search':
      return {
        route: { kind: 'explore' },
        view: { ...EMPTY_VIEW, query: place.text },
        list: null,
        fragment: '',
      };
  }
}

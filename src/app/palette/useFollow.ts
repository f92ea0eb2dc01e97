import { useRecentSearches } from '../../store/recentSearches';
import { say } from '../../store/newsStore';
import type { Address } from '../../view/address';
import { EMPTY_VIEW } from '../../view/view';
import { useAddress, useLinks } from '../address/useAddress';
import { focusWhenThere } from '../keys/whenThere';
import type { Offer } from './offers';

/** What an offer that is no act leads to. */
type Place = Exclude<Offer, { readonly kind: 'act' }>;

/** How an offer is gone to: here, or `elsewhere`, which is in a new tab. */
export function useFollow(): (place: Place, elsewhere: boolean) => void {
  const { go } = useAddress();
  const { hrefTo } = useLinks();
  const remember = useRecentSearches((store) => store.remember);
  return (place, elsewhere) => {
    const change = changeTo(place);
    if (place.kind === 'search' || place.kind === 'recent') remember(place.text);
    if (elsewhere) {
      open(hrefTo(change), '_blank', 'noopener');
      say('Opened in a new tab');
      return;
    }
    go(change);
    focusWhenThere(place.kind === 'paper' ? '.paper-title' : '.results-count');
  };
}

/** A paper keeps the list around it; a topic and a search are of the whole catalog, as the palette is. */
function changeTo(place: Place): Partial<Address> {
  switch (place.kind) {
    case 'paper':
      return { route: { kind: 'paper', slug: place.slug } };
    case 'topic':
      return {
        route: { kind: 'explore' },
        view: { ...EMPTY_VIEW, topics: [place.topic] },
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

import { NO_CATALOG, useCatalogStore } from '../../store/catalogStore';
import { answerableView } from '../../view/knownTopics';
import type { View } from '../../view/view';
import { useAddress } from '../address/useAddress';

/**
 * How a filter is pressed: its change is made to the view as it is at that moment, which the screen may not show
 * yet, without the topics that the catalog does not know, as the numbers are counted.
 */
export function usePress(): (press: (view: View) => View) => void {
  const { go } = useAddress();
  const { catalog } = useCatalogStore(({ status }) => (status.kind === 'ready' ? status.loaded : NO_CATALOG));
  return (press) => {
    const known = new Set(catalog.topics.map(({ id }) => id));
    go(({ view }) => ({ view: press(answerableView(view, known)) }));
  };
}

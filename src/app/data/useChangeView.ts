import { useSource } from './sourceStore';
import { answerableView } from '../../view/knownTopics';
import type { View } from '../../view/view';
import { useLinks } from './address/useAddress';

/**
 * Returns how to apply a filter's change. It applies to the newest view, which may not be rendered yet, without
 * unknown topics, because the counts ignore them too.
 */
export function useChangeView(): (change: (view: View) => View) => void {
  const { go } = useLinks();
  const source = useSource();
  return (change) => {
    const known = new Set(source?.about.topics.map(({ id }) => id));
    go(({ view }) => ({ view: change(answerableView(view, known)) }));
  };
}

import { useEffect, useRef, type RefObject } from 'react';
import { presentSource } from '../../../data/sourceStore';
import { useLibrary } from '../../../../store/libraryStore';
import { useRecentSearches } from '../../../../store/recentSearches';
import type { TopicId } from '../../../../topics/topic';
import { setFilter } from '../../../../view/change';
import { EMPTY_VIEW, type View } from '../../../../view/view';
import { useAddress } from '../../../data/address/useAddress';
import type { Option } from './options';

/**
 * The view with a topic added, or with the topic alone when no paper matches it together with the other filters. A
 * filter would show 0 first, but an option has no count.
 */
function withTopic(view: View, topic: TopicId): View {
  const added = setFilter(view, 'topic', topic, true);
  const library = useLibrary.getState().entries;
  const answer = presentSource()?.ask({ view: { ...added, query: '' }, list: null, library });
  const some = answer === undefined || answer.total > 0;
  return some ? added : { ...EMPTY_VIEW, query: view.query, filters: { topic: [topic] } };
}

/** Returns how to select an option. `slug` is the open paper's. */
export function useChoose(
  input: RefObject<HTMLInputElement | null>,
  slug: string | undefined,
): (option: Option) => void {
  const { address, go } = useAddress();
  const remember = useRecentSearches((store) => store.remember);
  const opening = useRef(false);

  // The title of a paper opened from the box takes the focus as soon as it is rendered.
  useEffect(() => {
    if (opening.current) focusPaper();
    opening.current = false;
  }, [slug]);

  return (option) => {
    const { view } = address;
    if (matchMedia('(pointer: coarse)').matches) input.current?.blur();
    switch (option.kind) {
      case 'name':
      case 'title':
        remember(view.query);
        if (option.slug === slug) return focusPaper();
        opening.current = true;
        return go({ route: { kind: 'paper', slug: option.slug } });
      case 'topic':
        return go({ view: withTopic({ ...view, query: option.query }, option.topic) });
      case 'recent':
        remember(option.text);
        return go({ view: { ...view, query: option.text } });
    }
  };
}

function focusPaper(): void {
  document.querySelector<HTMLElement>('.paper-title')?.focus({ preventScroll: true });
}

import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useRecentSearches } from '../../../store/recentSearches';
import { setTopic } from '../../../view/change';
import { useAddress } from '../../address/useAddress';
import type { Option } from './options';

/** How an option is chosen. `slug` is the open paper's. */
export function useChoose(
  input: RefObject<HTMLInputElement | null>,
  slug: string | undefined,
): (option: Option) => void {
  const { address, go } = useAddress();
  const remember = useRecentSearches((store) => store.remember);
  const opening = useRef(false);

  // A paper opened from the box is to be read: its title takes the focus once it is there.
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
        return go({ view: setTopic({ ...view, query: option.query }, option.topic, 'included') });
      case 'recent':
        remember(option.text);
        return go({ view: { ...view, query: option.text } });
    }
  };
}

function focusPaper(): void {
  document.querySelector<HTMLElement>('.paper-title')?.focus({ preventScroll: true });
}

import { useHref } from 'react-router-dom';
import { idFromSlug } from '../../../model/identity';
import { useCatalogStore } from '../../../store/catalogStore';
import type { Address } from '../../../view/address';
import { answerableView } from '../../../view/knownTopics';
import type { PickList } from '../../../view/pickList';
import { shareHref } from '../../../view/shareAddress';
import { shareWords } from '../../../view/shareWords';
import { EMPTY_VIEW, isLibraryView } from '../../../view/view';
import { useAddress } from '../../data/address/useAddress';

export interface Shared {
  readonly subject: 'view' | 'paper' | 'list';
  /** Absolute, as of now. */
  readonly link: string;
  /** What the link opens. */
  readonly words: readonly string[];
  /** Whether the view filters by the user's library, which no link contains. */
  readonly isLibrary: boolean;
}

/** The link to a list, or to what is on screen if `list` is undefined. */
export function useShared(list: PickList | undefined): Shared {
  const present = useAddress().address;
  const status = useCatalogStore((store) => store.status);
  const base = useHref('/');
  const isLibrary = isLibraryView(present.view);
  const address: Address =
    list === undefined
      ? { ...present, ...(isLibrary && { view: EMPTY_VIEW }) }
      : { route: { kind: 'explore' }, view: EMPTY_VIEW, unknownParams: [], list, fragment: '' };
  const { route } = address;

  const loaded = status.kind === 'ready' ? status.loaded : undefined;
  const topics = new Map(loaded?.catalog.topics.map((topic) => [topic.id, topic]));
  const id = route.kind === 'paper' ? idFromSlug(route.slug) : undefined;
  const ordinal = id === undefined ? undefined : loaded?.ordinalById.get(id);
  const paper = ordinal === undefined ? undefined : loaded?.papers[ordinal];
  // Unknown topics are left out, as on screen.
  const view = loaded === undefined ? address.view : answerableView(address.view, new Set(topics.keys()));
  const href = shareHref(address, (topic) => topics.has(topic));
  return {
    isLibrary,
    subject: route.kind === 'paper' ? 'paper' : address.list === null ? 'view' : 'list',
    link: new URL(base + href.slice(1), location.origin).href,
    words: shareWords({ ...address, view }, { topics, paperTitle: paper?.title.text }),
  };
}

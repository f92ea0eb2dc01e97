import { useHref } from 'react-router-dom';
import { openedPaper } from '../../data/openedPaper';
import { useSource } from '../../data/sourceStore';
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
  const source = useSource();
  const base = useHref('/');
  const isLibrary = isLibraryView(present.view);
  const address: Address =
    list === undefined
      ? { ...present, ...(isLibrary && { view: EMPTY_VIEW }) }
      : { route: { kind: 'explore' }, view: EMPTY_VIEW, unknownParams: [], list, fragment: '' };
  const { route } = address;

  const topics = new Map(source?.about.topics.map((topic) => [topic.id, topic]));
  const paper = route.kind === 'paper' ? openedPaper(source, route.slug) : undefined;
  // Unknown topics are left out, as on screen.
  const view = source === undefined ? address.view : answerableView(address.view, new Set(topics.keys()));
  const href = shareHref(address, (topic) => topics.has(topic));
  return {
    isLibrary,
    subject: route.kind === 'paper' ? 'paper' : address.list === null ? 'view' : 'list',
    link: new URL(base + href.slice(1), location.origin).href,
    words: shareWords({ ...address, view }, { topics, paperTitle: paper?.title.text }),
  };
}

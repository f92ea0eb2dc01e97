import { create } from 'zustand';
import type { PaperId } from '../digest/paper';
import { NO_PICKS, togglePick } from '../view/pickActs';
import { canonicalPickList, formatPickList, isPickList, parsePickList } from '../view/pickList';
import type { PickList } from '../view/pickList';
import { storedValue } from './browserStorage';
import { listNewsMessages } from '../messages/listNews';

const KEY = 'offprint.picks';

/** What storage has under the key: a list spelled as in links. Whatever else is there counts as nothing. */
export function parseStored(stored: string | null): PickList {
  return (stored !== null && isPickList(stored) && parsePickList(stored).list) || NO_PICKS;
}

interface Picks {
  /** None until `load`, so that the first draw is that of the static page. */
  readonly list: PickList;
  /** The list before the last act, when that took papers out of it and can be undone. */
  readonly before: PickList | null;
  /** What the last press on a paper did, for those who do not see it; '' before the first. */
  readonly news: string;
  /** Takes over what this device keeps. */
  readonly load: () => void;
  /** Takes over what another tab stored. */
  readonly take: (event: Pick<StorageEvent, 'key' | 'newValue'>) => void;
  /** Changes the list as it is at that moment, and returns it as it was: another tab may have written since. */
  readonly change: (how: (list: PickList) => PickList) => PickList;
  /** Picks a paper or drops it again. */
  readonly toggle: (id: PaperId) => void;
}

const stored = storedValue(KEY, parseStored, (list) => (list.ids.length === 0 ? null : formatPickList(list)));

/** The papers picked on this device. Where the browser keeps nothing they last as long as the page. */
export const usePicks = create<Picks>()((set, get) => ({
  list: NO_PICKS,
  before: null,
  news: '',
  load: () => set({ list: stored.read() ?? get().list }),
  take: ({ key, newValue }) => {
    // Without a key the whole storage was cleared.
    if (key === KEY || key === null) set({ list: parseStored(newValue), before: null });
  },
  change: (how) => {
    const before = stored.read() ?? get().list;
    const list = canonicalPickList(how(before));
    set({ list, before: null });
    stored.write(list);
    return before;
  },
  toggle: (id) => {
    const had = get().change((list) => togglePick(list, id)).ids.length;
    const has = get().list.ids.length;
    const change = has === had ? 'full' : has > had ? 'added' : 'removed';
    set({ news: listNewsMessages[change]({ papers: has }) });
  },
}));

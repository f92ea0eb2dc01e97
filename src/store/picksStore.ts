import { create } from 'zustand';
import type { PaperId } from '../model/paper';
import { NO_PICKS, togglePick } from '../view/pickActs';
import {
  canonicalPickList,
  formatPickList,
  isPickList,
  parsePickList,
  type PickList,
} from '../view/pickList';
import { storedValue } from './browserStorage';
import { listAnnouncementMessages } from '../messages/listAnnouncements';

const KEY = 'offprint.picks';

/** Parses the stored list, which is spelled as in links; anything invalid counts as none. */
export function parseStored(stored: string | null): PickList {
  return (stored !== null && isPickList(stored) && parsePickList(stored).list) || NO_PICKS;
}

interface Picks {
  /** Empty until `load`, so that the first render matches the prerendered page. */
  readonly list: PickList;
  /** The list before the last change, if that removed papers and can be undone. */
  readonly before: PickList | null;
  /** The announcement of the last change, for screen readers; '' before the first. */
  readonly announcement: string;
  /** Takes the list that this device has stored. */
  readonly load: () => void;
  /** Takes the value that another tab stored. */
  readonly take: (event: Pick<StorageEvent, 'key' | 'newValue'>) => void;
  /** Changes the present list, which another tab may have written since, and returns it as it was before. */
  readonly change: (how: (list: PickList) => PickList) => PickList;
  /** Adds a paper to the list or removes it. */
  readonly toggle: (id: PaperId) => void;
}

const stored = storedValue(KEY, parseStored, (list) => (list.ids.length === 0 ? null : formatPickList(list)));

/** The list of this device. Without storage it lasts as long as the page. */
export const usePicks = create<Picks>()((set, get) => ({
  list: NO_PICKS,
  before: null,
  announcement: '',
  load: () => set({ list: stored.read() ?? get().list }),
  take: ({ key, newValue }) => {
    // Without a key, the whole storage was cleared.
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
    set({ announcement: listAnnouncementMessages[change]({ papers: has }) });
  },
}));

import { create } from 'zustand';

/** What there is to say of the site itself, and not of what is on screen. */
export type SiteNews =
  /** A newer build is here, whole, and waits to be asked for. */
  | { readonly kind: 'offered'; readonly take: () => void }
  /** Another tab asked for a newer build: this one still runs the old one's code. */
  | { readonly kind: 'renewed' }
  /** A file of this page's build could not be had, for the host has another build now. */
  | { readonly kind: 'gone' }
  /** A file could not be had, for there is no connection. */
  | { readonly kind: 'unconnected' };

/** More pressing ones first: a less pressing one does not take the place of what is still unanswered. */
const PRESSING: readonly SiteNews['kind'][] = ['gone', 'renewed', 'offered', 'unconnected'];

interface SiteNewsStore {
  /** One at a time; null when there is nothing to say. */
  readonly news: SiteNews | null;
  /** Whether this device has all it needs to do without the network. */
  readonly isKept: boolean;
  readonly tell: (news: SiteNews) => void;
  /** Takes the news away until there is more. */
  readonly dismiss: () => void;
  readonly keep: () => void;
}

/** The news of the site, told by the parts of `app/offline`. */
export const useSiteNews = create<SiteNewsStore>()((set) => ({
  news: null,
  isKept: false,
  tell: (news) =>
    set((before) => (before.news === null || isMorePressing(news, before.news) ? { news } : before)),
  dismiss: () => set({ news: null }),
  keep: () => set({ isKept: true }),
}));

function isMorePressing(one: SiteNews, other: SiteNews): boolean {
  return PRESSING.indexOf(one.kind) <= PRESSING.indexOf(other.kind);
}

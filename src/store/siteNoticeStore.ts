import { create } from 'zustand';

/** An announcement about the site itself, not about what is on screen. */
export type SiteEvent =
  /** A newer build is downloaded and waits until the user asks for it. */
  | { readonly kind: 'offered'; readonly take: () => void }
  /** Another tab activated a newer build, but this one still runs the old code. */
  | { readonly kind: 'renewed' }
  /** A file of this page's build is gone, because the host has another build now. */
  | { readonly kind: 'gone' }
  /** A file could not be fetched, because there is no connection. */
  | { readonly kind: 'unconnected' };

/** Most urgent first: a less urgent one does not replace one that is still open. */
const PRESSING: readonly SiteEvent['kind'][] = ['gone', 'renewed', 'offered', 'unconnected'];

interface SiteNoticeStore {
  /** One at a time; null when there is none. */
  readonly event: SiteEvent | null;
  /** Whether this device has everything that it needs offline. */
  readonly isKept: boolean;
  readonly tell: (event: SiteEvent) => void;
  /** Hides the announcement until the next one. */
  readonly dismiss: () => void;
  readonly keep: () => void;
}

/** Announcements about the site, from the modules of `app/offline`. */
export const useSiteNotices = create<SiteNoticeStore>()((set) => ({
  event: null,
  isKept: false,
  tell: (event) =>
    set((before) => (before.event === null || isMorePressing(event, before.event) ? { event } : before)),
  dismiss: () => set({ event: null }),
  keep: () => set({ isKept: true }),
}));

function isMorePressing(one: SiteEvent, other: SiteEvent): boolean {
  return PRESSING.indexOf(one.kind) <= PRESSING.indexOf(other.kind);
}

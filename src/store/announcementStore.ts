import { create } from 'zustand';

/** An announcement with an id, so that the same text twice is announced twice. */
interface Announcement {
  readonly id: number;
  readonly words: string;
}

/** Several are kept, so that a quick second one does not replace one that is not read out yet. */
const KEPT = 3;

/** The latest announcements, newest last. */
export const useAnnouncements = create<{ readonly announcements: readonly Announcement[] }>()(() => ({
  announcements: [],
}));

/** Announces the result of a command to screen readers. */
export function say(words: string): void {
  useAnnouncements.setState(({ announcements }) => ({
    announcements: [...announcements, { id: (announcements.at(-1)?.id ?? 0) + 1, words }].slice(-KEPT),
  }));
}

import { create } from 'zustand';

/** An announcement with an id, so that the same text twice is announced twice. */
interface News {
  readonly id: number;
  readonly words: string;
}

/** Several are kept, so that a quick second one does not replace one that is not read out yet. */
const KEPT = 3;

/** The latest announcements, newest last. */
export const useNews = create<{ readonly news: readonly News[] }>()(() => ({ news: [] }));

/** Announces the result of a command to screen readers. */
export function say(words: string): void {
  useNews.setState(({ news }) => ({
    news: [...news, { id: (news.at(-1)?.id ?? 0) + 1, words }].slice(-KEPT),
  }));
}

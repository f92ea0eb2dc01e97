import { create } from 'zustand';

/** Something that was told, with a number of its own: the same words twice are told twice. */
interface News {
  readonly id: number;
  readonly words: string;
}

/** Told one soon after the other, none takes the place of one that is not read out yet. */
const KEPT = 3;

/** What the last acts did, newest last. */
export const useNews = create<{ readonly news: readonly News[] }>()(() => ({ news: [] }));

/** Tells what an act did, for those who do not see it. */
export function say(words: string): void {
  useNews.setState(({ news }) => ({
    news: [...news, { id: (news.at(-1)?.id ?? 0) + 1, words }].slice(-KEPT),
  }));
}

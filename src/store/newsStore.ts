import { create } from 'zustand';

/** What the last act did, in words; '' before the first. */
export const useNews = create<{ readonly news: string }>()(() => ({ news: '' }));

/** Tells what an act did, for those who do not see it. Said anew when it is what was said last. */
export function say(words: string): void {
  // A live region that does not change says nothing: a space more is a change that nobody hears.
  useNews.setState(({ news }) => ({ news: news === words ? `${words} ` : words }));
}

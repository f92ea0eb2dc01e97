import { countPapers } from './count';

interface Papers {
  readonly papers: number;
}

/** What a change of the list did, for screen readers. */
export const listAnnouncementMessages = {
  added: ({ papers }: Papers) => `Added to list (${countPapers(papers)})`,
  removed: ({ papers }: Papers) => `Removed from list (${countPapers(papers)})`,
  full: ({ papers }: Papers) => `The list is full (${countPapers(papers)})`,
};

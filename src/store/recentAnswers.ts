import type { SearchReport } from '../search/report';

/** What was typed and its likeliest next letters, for a few dozen keystrokes; 5,000 papers of "r" take 25 kB. */
const MOST_ANSWERS = 160;

/** Answers of the engine by query: those it gave, for who takes a letter back, and those it gave ahead. */
export interface RecentAnswers {
  readonly get: (query: string) => SearchReport | undefined;
  /** Leaves out answers that a fuller one may follow. */
  readonly keep: (report: SearchReport) => void;
  readonly clear: () => void;
}

/** Keeps the newest 160. */
export function createRecentAnswers(): RecentAnswers {
  const answers = new Map<string, SearchReport>();
  return {
    get: (query) => answers.get(query),
    keep(report) {
      if (report.hints.some(({ kind }) => kind === 'unread-abstracts')) return;
      answers.delete(report.query);
      answers.set(report.query, report);
      const oldest = answers.keys().next();
      if (answers.size > MOST_ANSWERS && oldest.done !== true) answers.delete(oldest.value);
    },
    clear: () => answers.clear(),
  };
}

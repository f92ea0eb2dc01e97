import type { Acronyms } from './acronymStems';
import { MINI_OPTIONS } from './miniOptions';
import { stemTitle } from './stemText';

/** What MiniSearch stores for the title field. */
export interface TitlePostings {
  /** For each stem: how often each paper's title has it, by ordinal. */
  readonly ofStem: ReadonlyMap<string, Readonly<Record<number, number>>>;
  /** How many words each title has, by ordinal. */
  readonly lengths: readonly number[];
}

/**
 * Rebuilds the title field from plain titles, with the functions that filled it. A file need not contain it, because
 * it has the titles for phrases.
 */
export function titlePostings(
  titles: readonly string[],
  marks: readonly (readonly string[])[],
  acronyms: Acronyms,
): TitlePostings {
  const ofStem = new Map<string, Record<number, number>>();
  const lengths = titles.map((title, ordinal) => {
    const tokens = MINI_OPTIONS.tokenize?.(stemTitle(title, marks[ordinal] ?? [], acronyms), 'title') ?? [];
    for (const stem of tokens.flatMap((token) => MINI_OPTIONS.processTerm?.(token, 'title') || [])) {
      const counts = ofStem.get(stem) ?? {};
      counts[ordinal] = (counts[ordinal] ?? 0) + 1;
      ofStem.set(stem, counts);
    }
    return tokens.length;
  });
  return { ofStem, lengths };
}

import { recentTermsOf } from './recentTerms';
import type { TextRange } from './words';

/**
 * Where a text says one of the stems: whole words and compounds, as offsets into the text itself, in order,
 * never overlapping. A word inside a matched compound is part of its range.
 */
export function findMatches(text: string, stems: ReadonlySet<string>): readonly TextRange[] {
  if (stems.size === 0) return [];
  const ranges: TextRange[] = [];
  for (const { stem, start, end } of recentTermsOf(text)) {
    if (!stems.has(stem)) continue;
    // Terms come in order of their ends: what a longer one covers is at the tail.
    while ((ranges.at(-1)?.end ?? -1) > start) ranges.pop();
    ranges.push({ start, end });
  }
  return ranges;
}

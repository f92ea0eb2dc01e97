import { countPapers } from '../../catalog/words';

/**
 * What a control is and how many papers a press on it gives: "RLHF, 30 papers", or "RLHF, 77 papers if off"
 * when the press turns it off.
 */
export function outcome(words: string, papers: number | undefined, turnsOff = false): string {
  if (papers === undefined) return words;
  return `${words}, ${countPapers(papers)}${turnsOff ? ' if off' : ''}`;
}

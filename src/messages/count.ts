/** "1,234". Most counts are short, and browsers take ten times as long for their own digits of a locale. */
export function digits(count: number): string {
  return count < 1000 ? `${count}` : count.toLocaleString('en');
}

/** "1 paper", "1,234 papers". */
export function countPapers(count: number): string {
  return `${digits(count)} ${count === 1 ? 'paper' : 'papers'}`;
}

/** The end of a list that is cut: "and 1,234 more". */
export function andMore(count: number): string {
  return `and ${count.toLocaleString('en')} more`;
}

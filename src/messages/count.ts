/** "1 paper", "1,234 papers". */
export function countPapers(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'paper' : 'papers'}`;
}

/** The end of a list that is cut: "and 1,234 more". */
export function andMore(count: number): string {
  return `and ${count.toLocaleString('en')} more`;
}

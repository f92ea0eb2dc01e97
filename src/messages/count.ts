/** "1 paper", "1,234 papers". */
export function countPapers(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'paper' : 'papers'}`;
}

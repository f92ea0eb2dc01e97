/** "1 paper", "77 papers", "20,000 papers". */
export function countPapers(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'paper' : 'papers'}`;
}

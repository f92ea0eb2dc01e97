/** "1 paper", "77 papers", "20,000 papers". */
export function countPapers(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'paper' : 'papers'}`;
}

/** A digest's id as a title: "hugging-face-papers" reads "Hugging Face Papers". */
export function digestTitle(id: string): string {
  return id
    .split(/[-_\s]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

import type { DigestFacts } from '../../catalog/catalog';
import { digestTitle } from '../../export/citedPaper';

/** "1 paper", "77 papers", "20,000 papers". */
export function countPapers(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'paper' : 'papers'}`;
}

/** What a site of these digests is called: "Hugging Face Papers", "Hugging Face Papers and 2 more"; '' for none. */
export function nameDigests(digests: readonly Pick<DigestFacts, 'id'>[]): string {
  const [first, ...more] = digests;
  if (first === undefined) return '';
  const title = digestTitle(first.id);
  return more.length === 0 ? title : `${title} and ${more.length} more`;
}

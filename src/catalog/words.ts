import { andMore } from '../messages/count';
import type { DigestFacts } from './catalog';

/** A digest's id as a title: "hugging-face-papers" reads "Hugging Face Papers". */
export function digestTitle(id: string): string {
  return id
    .split(/[-_\s]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** The name of a catalog of these digests: "Hugging Face Papers", "Hugging Face Papers and 2 more"; '' for none. */
export function nameDigests(digests: readonly Pick<DigestFacts, 'id'>[]): string {
  const [first, ...more] = digests;
  if (first === undefined) return '';
  const title = digestTitle(first.id);
  return more.length === 0 ? title : `${title} ${andMore(more.length)}`;
}

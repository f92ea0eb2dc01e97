import { readFileSync } from 'node:fs';
import { parseDigest } from '../../../src/formats/text/parseDigest';
import { createEngine } from '../../../src/search/createEngine';
import type { SearchText } from '../../../src/search/protocol';

const text = readFileSync(new URL('../../../data/hugging-face-papers.txt', import.meta.url), 'utf8');

/** The papers of the own digest, in its order. */
export const ownPapers: readonly SearchText[] = parseDigest(text, 'hugging-face-papers').papers.map(
  ({ title, abstract, names }) => ({ title: title.text, abstract: abstract.text, names }),
);

const engine = createEngine(ownPapers);

/** The title of the paper that a query finds first; '' when it finds none. */
export function firstFor(query: string): string {
  return ownPapers[engine.search(query).ranked[0] ?? -1]?.title ?? '';
}

import { readFileSync } from 'node:fs';
import { foldTitle } from '../../src/model/identity';
import type { Paper } from '../../src/model/paper';
import { parseDigest } from '../../src/formats/text/parseDigest';

/** The papers of the digest that the sites `papers` and `based` are built from. */
export const PAPERS: readonly Paper[] = parseDigest(
  readFileSync(new URL('../../data/hugging-face-papers.txt', import.meta.url), 'utf8'),
  'hugging-face-papers',
).papers;

/** A title as a person may type it: lower case, without punctuation and accents. */
export function typedTitle(paper: Paper): string {
  return foldTitle(paper.title.text);
}

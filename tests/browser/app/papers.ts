import digestText from '../../../data/hugging-face-papers.txt?raw';
import { foldTitle } from '../../../src/model/identity';
import type { Paper } from '../../../src/model/paper';
import { parseDigest } from '../../../src/formats/text/parseDigest';

/** The papers of the catalog in memory. */
export const PAPERS: readonly Paper[] = parseDigest(digestText, 'hugging-face-papers').papers;

/** A title as a person may type it: lower case, without punctuation and accents. */
export function typedTitle(paper: Paper): string {
  return foldTitle(paper.title.text);
}

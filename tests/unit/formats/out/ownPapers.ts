import { readFileSync } from 'node:fs';
import { classifyPapers } from '../../../../src/corpus/classifyPapers';
import { parseDigest } from '../../../../src/formats/text/parseDigest';
import { citedPaper, type CitedPaper } from '../../../../src/formats/out/citedPaper';
import { parseTopics } from '../../../../src/topics/parseTopics';

const parsed = parseTopics(readFileSync('data/topics.yaml', 'utf8'), 'data/topics.yaml');
const digest = parseDigest(readFileSync('data/hugging-face-papers.txt', 'utf8'), 'hugging-face-papers');
const catalog = classifyPapers([digest], parsed.kind === 'topics' ? parsed.topics : []);

/** The papers of the project's own digest, as they are cited. */
export const ownPapers: readonly CitedPaper[] = catalog.papers.map((paper, at) =>
  citedPaper(
    paper,
    catalog.abstracts[at]?.abstract.text ?? '',
    `https://papers.example/offprint/paper/${digest.papers[at]?.slug ?? ''}/`,
    catalog,
  ),
);

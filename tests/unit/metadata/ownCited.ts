import { readFileSync } from 'node:fs';
import { classifyPapers } from '../../../src/corpus/classifyPapers';
import { slugOf } from '../../../src/catalog/slugOf';
import { parseDigest } from '../../../src/formats/text/parseDigest';
import { citedPaper, type CitedPaper } from '../../../src/formats/out/citedPaper';
import { siteHref, type SiteAddress } from '../../../src/metadata/siteAddress';
import { parseTopics } from '../../../src/topics/parseTopics';

const rules = parseTopics(readFileSync('data/topics.yaml', 'utf8'), 'data/topics.yaml');
const digest = parseDigest(readFileSync('data/hugging-face-papers.txt', 'utf8'), 'hugging-face-papers');
const classified = classifyPapers([digest], rules.kind === 'topics' ? rules.topics : []);

export const { topics } = classified;

export const knownSite: SiteAddress = { base: '/papers/', origin: 'https://example.org' };
export const unknownSite: SiteAddress = { base: '/papers/', origin: undefined };

/** The papers of the project's own digest as they are cited, each with the path of its page. */
export const ownCited: readonly { readonly path: string; readonly paper: CitedPaper }[] =
  classified.papers.map((paper, at) => {
    const path = `paper/${slugOf(paper)}/`;
    const abstract = classified.abstracts[at]?.abstract.text ?? '';
    return { path, paper: citedPaper(paper, abstract, siteHref(knownSite, path), classified) };
  });

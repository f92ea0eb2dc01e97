import { readFileSync } from 'node:fs';
import { assemble } from '../../../../src/corpus/assemble';
import { citedPaper, type CitedPaper } from '../../../../src/formats/out/citedPaper';
import { slugOf } from '../../../../src/catalog/slugOf';
import { parseDigest } from '../../../../src/formats/text/parseDigest';
import { siteHref, type SiteAddress } from '../../../../src/metadata/siteAddress';
import { parseTopics } from '../../../../src/topics/parseTopics';
import { formatPath } from '../../../../src/view/routes';

const parsed = parseTopics(readFileSync('data/topics.yaml', 'utf8'), 'data/topics.yaml');
const digest = parseDigest(readFileSync('data/hugging-face-papers.txt', 'utf8'), 'hugging-face-papers');

/** The project's own digest with its topics. */
export const ownCatalog = assemble([digest], parsed.kind === 'topics' ? parsed.topics : []);

/** A site that knows its address, and one that does not. */
export const KNOWN: SiteAddress = { base: '/papers/', origin: 'https://example.org' };
export const UNKNOWN: SiteAddress = { base: '/', origin: undefined };

/** The papers of the own digest as a site tells of them. */
export function ownPapers(site: SiteAddress): readonly CitedPaper[] {
  return ownCatalog.papers.map((paper, at) => {
    const url = siteHref(site, formatPath({ kind: 'paper', slug: slugOf(paper) }));
    return citedPaper(paper, ownCatalog.abstracts[at]?.abstract.text ?? '', url, ownCatalog);
  });
}

import type { Corpus } from '../../corpus/assemble';
import { atomFeed, feedPath, type FeedFacts } from './atomFeed';
import { drawCard } from './drawCard';
import { OPEN_SEARCH_PATH, openSearchDescription } from './openSearch';
import { sitemapFiles } from './sitemap';
import type { SurfaceFile } from './surfaceFile';

/** The input of the files for machines. */
export interface SurfaceFacts extends Omit<FeedFacts, 'digests'> {
  readonly catalog: Pick<Corpus, 'digests' | 'topics'>;
  /** The paths of all pages, relative to the site's base, percent-encoded. */
  readonly pages: readonly string[];
}

/** The path of the preview image, relative to the site's base. */
export const CARD_PATH = 'card.png';

/**
 * The files of a site that machines read: a feed of all papers and of each topic (one without papers too, for
 * its page names the feed), the sitemap, the description of its search, and the picture for previews of its links.
 */
export async function surfaceFiles({
  catalog,
  pages,
  ...feed
}: SurfaceFacts): Promise<readonly SurfaceFile[]> {
  const { digests, topics } = catalog;
  const { site, papers } = feed;
  const facts = { ...feed, digests };
  return [
    ...[undefined, ...topics].map((topic) => ({ path: feedPath(topic), content: atomFeed(facts, topic) })),
    ...sitemapFiles(pages, site),
    { path: OPEN_SEARCH_PATH, content: openSearchDescription(site, digests) },
    { path: CARD_PATH, content: await drawCard({ digests, papers: papers.length, topics }) },
  ];
}

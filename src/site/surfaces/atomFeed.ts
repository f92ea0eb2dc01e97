import { digestTitle, nameDigests } from '../../catalog/words';
import { countPapers } from '../../messages/count';
import { Feed } from 'feed';
import type { CatalogTopic, DigestFacts } from '../../catalog/catalog';
import type { CitedPaper } from '../../formats/out/citedPaper';
import { feedOf } from '../../metadata/feedOf';
import { siteHref, type SiteAddress } from '../../metadata/siteAddress';
import { topicPath } from '../../view/routes';
import { fixFrame, shieldHref, shieldText } from './libraryXml';
import { nameBasedUuid } from './nameBasedUuid';

/** Feed readers fetch and show a whole feed every hour, so one of five thousand papers would not be useful. */
export const MOST_ENTRIES = 100;

/** The input of a feed. */
export interface FeedFacts {
  readonly site: SiteAddress;
  /** The digests of the whole site, in their order. */
  readonly digests: readonly Pick<DigestFacts, 'id'>[];
  /** All papers of the site; a topic's feed selects from them. */
  readonly papers: readonly CitedPaper[];
  /** When the newest digest was last changed: papers have no time of their own. */
  readonly updated: Date;
}

type FeedTopic = Pick<CatalogTopic, 'id' | 'name'>;

/** The path of a topic's feed, or without a topic that of the whole site; relative to the site's base. */
export function feedPath(topic?: Pick<FeedTopic, 'id'>): string {
  return feedOf(feedPage(topic));
}

/**
 * The feed of a topic's papers, or without one of all papers, as Atom 1.0 (RFC 4287). It holds the first
 * `MOST_ENTRIES` and says so when there are more. All that papers bring is of type `text`.
 *
 * Ids are made of the ids of papers, topics and digests, so that a site that moves shows no reader an entry twice,
 * nor does a paper that two feeds have. The author of an entry, which the RFC demands, is the digest: digests do not
 * say who wrote a paper, and who signed the digest would read as its authors.
 *
 * When the site's origin is not known, links are relative references from the root of its host. The RFC allows
 * them; a reader that does not resolve them cannot open the papers.
 */
export function atomFeed({ site, digests, papers, updated }: FeedFacts, topic?: FeedTopic): string {
  const all = topic === undefined ? papers : papers.filter(({ topics }) => has(topics, topic));
  const author = feedAuthor(digests, all);
  const feed = new Feed({
    id: `urn:uuid:${nameBasedUuid(['feed', ...digests.map(({ id }) => id), topic?.id ?? ''].join('\n'))}`,
    title: shieldText(
      topic === undefined ? nameDigests(digests) : `${topic.name} in ${nameDigests(digests)}`,
    ),
    description: shieldText(extent(all.length)),
    updated,
    generator: 'Offprint',
    link: shieldHref(siteHref(site, feedPage(topic))),
    feed: shieldHref(siteHref(site, feedPath(topic))),
    ...(author === undefined ? {} : { author: { name: shieldText(author) } }),
  });
  for (const { id, title, abstract, url, topics, seen } of all.slice(0, MOST_ENTRIES)) {
    feed.addItem({
      id: `urn:uuid:${nameBasedUuid(`paper\n${id}`)}`,
      title: shieldText(title),
      link: shieldHref(url),
      date: updated,
      ...(abstract === '' ? {} : { description: shieldText(abstract) }),
      author: unique(seen.map(({ digest }) => digest)).map((name) => {
        return { name: shieldText(name) };
      }),
      category: topics.map(({ id: term, name }) => ({ term: shieldText(term), name: shieldText(name) })),
    });
  }
  return fixFrame(feed.atom1());
}

/** The path of the page with the same papers as the feed. */
function feedPage(topic: Pick<FeedTopic, 'id'> | undefined): string {
  return topic === undefined ? '/' : topicPath(topic.id);
}

function has(topics: readonly { readonly id: string }[], topic: FeedTopic): boolean {
  return topics.some(({ id }) => id === topic.id);
}

/**
 * The author of the whole feed. When several digests are joined there is none, and each entry has its own; but a feed
 * without entries needs one too.
 */
function feedAuthor(digests: FeedFacts['digests'], papers: readonly CitedPaper[]): string | undefined {
  const signatures = unique(digests.map(({ id }) => digestTitle(id)));
  return signatures.length === 1 || papers.length === 0 ? signatures[0] : undefined;
}

function extent(papers: number): string {
  return papers > MOST_ENTRIES ? `The first ${MOST_ENTRIES} of ${countPapers(papers)}` : countPapers(papers);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

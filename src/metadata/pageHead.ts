import { countPapers } from '../messages/count';
import { digestsOf } from '../formats/out/citation';
import type { CitedPaper } from '../formats/out/citedPaper';
import { oneLine, printable } from '../formats/out/plainText';
import { citationTags } from './citationTags';
import type { HeadTag } from './headTag';
import { previewTags } from './preview';
import { scholarlyArticle } from './scholarlyArticle';
import { siteHref, type SiteAddress } from './siteAddress';
import { summary } from './summary';
import { pageFactsMessages } from '../messages/pageFacts';

/**
 * The data of a page's head. Paths are relative to the site's base and percent-encoded; everything else is plain
 * text, whatever it looks like.
 */
export type PageFacts =
  | { readonly kind: 'paper'; readonly path: string; readonly paper: CitedPaper }
  | {
      readonly kind: 'topic';
      readonly path: string;
      readonly name: string;
      readonly definition: string;
      /** How many papers have it. */
      readonly papers: number;
      /** The path of its Atom feed. */
      readonly feed: string;
    }
  | {
      readonly kind: 'page';
      readonly path: string;
      /** Without the site's name. */
      readonly title: string;
      readonly description: string;
      /** The path of the Atom feed of what it lists. */
      readonly feed?: string;
    };

const SITE_NAME = 'Offprint';

/** Search engines and previews do not show more; most show about 160. */
const DESCRIPTION_LIMIT = 200;

/**
 * The part of a head that differs between pages: title, description, canonical address, preview, feed, search
 * description and citation. Addresses are absolute when the site's origin is known, else they start at the root of
 * its host. Equal facts give equal tags.
 */
export function pageHead(page: PageFacts, site: SiteAddress): readonly HeadTag[] {
  const title = oneLine(titleOf(page)) || SITE_NAME;
  const description = descriptionOf(page);
  const url = siteHref(site, page.path);
  const type = page.kind === 'paper' ? 'article' : 'website';
  return [
    { tag: 'title', text: title === SITE_NAME ? title : `${title} · ${SITE_NAME}` },
    { tag: 'meta', attributes: { name: 'description', content: description } },
    { tag: 'link', attributes: { rel: 'canonical', href: url } },
    ...previewTags({ type, title, description, path: page.path }, site),
    ...feedLink(page, title, site),
    {
      tag: 'link',
      attributes: {
        rel: 'search',
        type: 'application/opensearchdescription+xml',
        title: SITE_NAME,
        href: `${site.base}opensearch.xml`,
      },
    },
    ...(page.kind === 'paper' ? paperTags(printable(page.paper), url, site) : []),
  ];
}

function paperTags(paper: CitedPaper, url: string, { origin }: SiteAddress): readonly HeadTag[] {
  return [...citationTags(paper, origin === undefined ? '' : url), scholarlyArticle(paper, url)];
}

function titleOf(page: PageFacts): string {
  switch (page.kind) {
    case 'paper':
      return page.paper.title;
    case 'topic':
      return page.name;
    case 'page':
      return page.title;
  }
}

function descriptionOf(page: PageFacts): string {
  switch (page.kind) {
    case 'paper':
      return (
        summary(page.paper.abstract, DESCRIPTION_LIMIT) ||
        summary(pageFactsMessages.paper({ names: digestsOf(page.paper).join(', ') }), DESCRIPTION_LIMIT)
      );
    case 'topic': {
      const count = `${countPapers(page.papers)}.`;
      const room = DESCRIPTION_LIMIT - count.length - 1;
      return `${summary(page.definition, room)} ${count}`.trim();
    }
    case 'page':
      return summary(page.description, DESCRIPTION_LIMIT);
  }
}

function feedLink(page: PageFacts, title: string, { base }: SiteAddress): readonly HeadTag[] {
  if (page.kind === 'paper' || page.feed === undefined) return [];
  const href = siteHref({ base, origin: undefined }, page.feed);
  return [{ tag: 'link', attributes: { rel: 'alternate', type: 'application/atom+xml', title, href } }];
}

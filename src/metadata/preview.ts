import type { HeadTag } from './headTag';
import { siteHref, type SiteAddress } from './siteAddress';
import { pageFactsMessages } from '../messages/pageFacts';

/** The data of a link preview. */
interface Preview {
  readonly type: 'article' | 'website';
  readonly title: string;
  readonly description: string;
  /** Relative to the site's base. */
  readonly path: string;
}

/** The one preview image of the site, which the build makes under its base. */
const CARD = {
  path: 'card.png',
  width: 1200,
  height: 630,
  alt: pageFactsMessages.preview,
};

/**
 * A preview in the tags of OpenGraph and of Twitter's cards. The page's address is left out while the site's
 * origin is not known, for previews take only an absolute one.
 *
 * An article goes without the name of the site: Zotero would take it for the journal that published the paper.
 * Sources: ogp.me; Twitter, "Summary card with large image".
 */
export function previewTags(
  { type, title, description, path }: Preview,
  site: SiteAddress,
): readonly HeadTag[] {
  const card = siteHref(site, CARD.path);
  return [
    property('title', title),
    property('description', description),
    property('type', type),
    ...(type === 'website' ? [property('site_name', 'Offprint')] : []),
    ...(site.origin === undefined ? [] : [property('url', siteHref(site, path))]),
    property('image', card),
    property('image:width', String(CARD.width)),
    property('image:height', String(CARD.height)),
    property('image:alt', CARD.alt),
    twitter('card', 'summary_large_image'),
    twitter('title', title),
    twitter('description', description),
    twitter('image', card),
  ];
}

function property(field: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { property: `og:${field}`, content } };
}

function twitter(field: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { name: `twitter:${field}`, content } };
}

import { nameDigests } from '../../catalog/words';
import type { DigestFacts } from '../../catalog/catalog';
import { siteHref, type SiteAddress } from '../../metadata/siteAddress';
import { escapeXml } from './xml';

/** The path of the description, relative to the site's base. */
export const OPEN_SEARCH_PATH = 'opensearch.xml';

/**
 * What lets a browser search the site from its address bar: an OpenSearch 1.1 description
 * (https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md). It offers the page of results alone:
 * the feeds take no query. Browsers want absolute addresses, and ignore the description when the site's origin is
 * not known and they are from the root of its host.
 *
 * @param digests of the whole site; a title is a file's name, so the description keeps well within its 1,024 characters
 */
export function openSearchDescription(
  site: SiteAddress,
  digests: readonly Pick<DigestFacts, 'id'>[],
): string {
  const href = (path: string): string => escapeXml(siteHref(site, path));
  const self = 'application/opensearchdescription+xml';
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Offprint</ShortName>
  <Description>${escapeXml(`Search the papers of ${nameDigests(digests)}`)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${href('icon.svg')}</Image>
  <Url type="text/html" template="${href('?q={searchTerms}')}"/>
  <Url type="${self}" rel="self" template="${href(OPEN_SEARCH_PATH)}"/>
</OpenSearchDescription>
`;
}

import { nameDigests } from '../../../catalog/words';
import type { CatalogAbstract } from '../../../catalog/catalog';
import { slugOf } from '../../../catalog/slugOf';
import { citedPaper } from '../../../formats/out/citedPaper';
import type { HeadTag } from '../../../metadata/headTag';
import {
  frontFacts,
  helpFacts,
  mapFacts,
  savedFacts,
  topicFacts,
  topicsFacts,
} from '../../../metadata/pageFacts';
import { pageHead } from '../../../metadata/pageHead';
import type { PageFacts } from '../../../metadata/pageHead';
import { siteHref } from '../../../metadata/siteAddress';
import { abstractPlace, useAbstractsStore } from '../../../store/abstractsStore';
import type { LoadedCatalog } from '../../../store/catalogStore';
import { publicOrigin } from '../../../store/siteUrls';
import type { Address } from '../../../view/address';
import { formatPath, topicPath } from '../../../view/routes';
import { filterValues } from '../../../view/view';
import { openedPaper } from '../../data/openedPaper';

/** The open paper and its abstract. */
interface OpenPaper {
  readonly ordinal: number;
  readonly abstract: CatalogAbstract;
}

/** The head of an unknown page. */
const UNKNOWN: readonly HeadTag[] = [{ tag: 'meta', attributes: { name: 'robots', content: 'noindex' } }];

/**
 * The head tags of an address, as the build writes them but with absolute URLs when the site is public. The title is
 * left out, because each page sets its own with every keystroke.
 */
export async function pageTags(
  loaded: LoadedCatalog,
  address: Pick<Address, 'route' | 'view'>,
): Promise<readonly HeadTag[]> {
  const { route } = address;
  const ordinal = route.kind === 'paper' ? openedPaper(loaded, route.slug) : undefined;
  if (ordinal === undefined) return tagsOf(loaded, address, undefined);
  const { part, place } = abstractPlace(loaded.catalog, ordinal);
  const { parts, request } = useAbstractsStore.getState();
  // A failed file is fetched again only when the user asks for it.
  if (parts.get(part)?.kind === 'failed') return tagsOf(loaded, address, undefined);
  const file = await request(loaded.catalog, part);
  const abstract = file.kind === 'ready' ? file.abstracts[place] : undefined;
  return tagsOf(loaded, address, abstract && { ordinal, abstract });
}

function tagsOf(
  { catalog, papers }: LoadedCatalog,
  { route, view }: Pick<Address, 'route' | 'view'>,
  open: OpenPaper | undefined,
): readonly HeadTag[] {
  const site = { base: import.meta.env.BASE_URL, origin: publicOrigin() };
  const isUnknown = route.kind === 'unknown' || (route.kind === 'paper' && open === undefined);
  return isUnknown ? UNKNOWN : pageHead(facts(), site).filter(({ tag }) => tag !== 'title');

  function facts(): PageFacts {
    const names = nameDigests(catalog.digests);
    const paper = open === undefined ? undefined : papers[open.ordinal];
    if (paper !== undefined && open !== undefined) {
      const path = formatPath({ kind: 'paper', slug: slugOf(paper) });
      const cited = citedPaper(paper, open.abstract.abstract.text, siteHref(site, path), catalog);
      return { kind: 'paper', path, paper: cited };
    }
    if (route.kind === 'help') return helpFacts();
    if (route.kind === 'map') return mapFacts(names, catalog.papers.length);
    if (route.kind === 'topics') return topicsFacts(names);
    if (route.kind === 'saved') return savedFacts();
    const [only, another] = filterValues(view, 'topic');
    const topic = another === undefined ? catalog.topics.find(({ id }) => id === only) : undefined;
    return topic === undefined
      ? frontFacts(names, catalog.papers.length)
      : topicFacts(topic, topicPath(topic.id));
  }
}

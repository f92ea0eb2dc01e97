import { nameDigests } from '../../catalog/words';
import type { CatalogAbstract } from '../../catalog/catalog';
import { slugOf } from '../../catalog/slugOf';
import { citedPaper } from '../../export/citedPaper';
import type { HeadTag } from '../../metadata/headTag';
import { frontFacts, helpFacts, topicFacts, topicsFacts } from '../../metadata/pageFacts';
import { pageHead } from '../../metadata/pageHead';
import type { PageFacts } from '../../metadata/pageHead';
import { siteHref } from '../../metadata/siteAddress';
import type { LoadedCatalog } from '../../store/catalogStore';
import type { Address } from '../../view/address';
import { formatPath, topicPath } from '../../view/routes';

/** A paper that is open, with its abstract. */
export interface OpenPaper {
  readonly ordinal: number;
  readonly abstract: CatalogAbstract;
}

/** The head of what an address shows: as the build writes it, with addresses whole, for here the origin is known. */
export function pageTags(
  { catalog, papers }: LoadedCatalog,
  { route, view }: Pick<Address, 'route' | 'view'>,
  open: OpenPaper | undefined,
): readonly HeadTag[] {
  const site = { base: import.meta.env.BASE_URL, origin: location.origin };
  return pageHead(facts(), site);

  function facts(): PageFacts {
    const names = nameDigests(catalog.digests);
    const paper = open === undefined ? undefined : papers[open.ordinal];
    if (paper !== undefined && open !== undefined) {
      const path = formatPath({ kind: 'paper', slug: slugOf(paper) });
      const cited = citedPaper(paper, open.abstract.abstract.text, siteHref(site, path), catalog);
      return { kind: 'paper', path, paper: cited };
    }
    if (route.kind === 'help') return helpFacts();
    if (route.kind === 'topics') return topicsFacts(names);
    const [only, another] = view.topics;
    const topic = another === undefined ? catalog.topics.find(({ id }) => id === only) : undefined;
    return topic === undefined
      ? frontFacts(names, catalog.papers.length)
      : topicFacts(topic, topicPath(topic.id));
  }
}

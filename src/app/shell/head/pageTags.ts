import { nameDigests } from '../../../catalog/words';
import type { CatalogPaper, CatalogPassage } from '../../../catalog/catalog';
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
import { pageHead, type PageFacts } from '../../../metadata/pageHead';
import { siteHref } from '../../../metadata/siteAddress';
import type { PaperSource } from '../../../corpus/source';
import { publicOrigin } from '../../../store/siteUrls';
import type { Address } from '../../../view/address';
import { formatPath, topicPath } from '../../../view/routes';
import { filterValues } from '../../../view/view';
import { openedPaper } from '../../data/openedPaper';

/** The open paper and its abstract. */
interface OpenPaper {
  readonly paper: CatalogPaper;
  readonly abstract: CatalogPassage;
}

/** The head of an unknown page. */
const UNKNOWN: readonly HeadTag[] = [{ tag: 'meta', attributes: { name: 'robots', content: 'noindex' } }];

/**
 * The head tags of an address, as the build writes them but with absolute URLs when the site is public. The title is
 * left out, because each page sets its own with every keystroke.
 */
export async function pageTags(
  source: PaperSource,
  address: Pick<Address, 'route' | 'view'>,
): Promise<readonly HeadTag[]> {
  const { route } = address;
  const paper = route.kind === 'paper' ? openedPaper(source, route.slug) : undefined;
  // What failed is fetched again only when the user asks for it.
  if (paper === undefined || source.abstracts.get(paper.id)?.kind === 'failed')
    return tagsOf(source, address, undefined);
  const abstract = await source.abstracts.request(paper.id);
  return tagsOf(source, address, abstract.kind === 'ready' ? { paper, abstract: abstract.value } : undefined);
}

function tagsOf(
  { about }: PaperSource,
  { route, view }: Pick<Address, 'route' | 'view'>,
  open: OpenPaper | undefined,
): readonly HeadTag[] {
  const site = { base: import.meta.env.BASE_URL, origin: publicOrigin() };
  const isUnknown = route.kind === 'unknown' || (route.kind === 'paper' && open === undefined);
  return isUnknown ? UNKNOWN : pageHead(facts(), site).filter(({ tag }) => tag !== 'title');

  function facts(): PageFacts {
    const names = nameDigests(about.digests);
    if (open !== undefined) {
      const { paper, abstract } = open;
      const path = formatPath({ kind: 'paper', slug: slugOf(paper) });
      const cited = citedPaper(paper, abstract.text, siteHref(site, path), about);
      return { kind: 'paper', path, paper: cited };
    }
    if (route.kind === 'help') return helpFacts();
    if (route.kind === 'map') return mapFacts(names, about.papers);
    if (route.kind === 'topics') return topicsFacts(names);
    if (route.kind === 'saved') return savedFacts();
    const [only, another] = filterValues(view, 'topic');
    const topic = another === undefined ? about.topics.find(({ id }) => id === only) : undefined;
    return topic === undefined ? frontFacts(names, about.papers) : topicFacts(topic, topicPath(topic.id));
  }
}

import type { Corpus } from '../../corpus/assemble';
import { nameDigests } from '../../catalog/words';
import type { PageRenderer } from '../../app/shell/server';
import type { CatalogTopic } from '../../catalog/catalog';
import { slugOf } from '../../catalog/slugOf';
import type { CitedPaper } from '../../formats/out/citedPaper';
import {
  contentsFacts,
  frontFacts,
  helpFacts,
  savedFacts,
  mapFacts,
  topicFacts,
  topicsFacts,
} from '../../metadata/pageFacts';
import type { PageFacts } from '../../metadata/pageHead';
import { formatPath, topicPath } from '../../view/routes';

/** The module that hydrates a page; searches render without it. */
const LOAD_PAGE = 'src/app/shell/static/loadPage.ts';

/**
 * The modules that each kind of page needs beyond the first screen's code, from the project's root. A list preloads
 * none, because its page also serves searches.
 */
export const PART_MODULES = {
  list: [],
  paper: [LOAD_PAGE, 'src/app/shell/Reader.tsx'],
  topics: [LOAD_PAGE, 'src/app/features/topics/TopicsPage.tsx'],
  saved: [LOAD_PAGE, 'src/app/features/library/SavedPage.tsx'],
  map: [LOAD_PAGE, 'src/app/shell/MapPage.tsx'],
  help: [LOAD_PAGE, 'src/app/features/help/HelpPage.tsx'],
} as const;

/** A prerendered page. `draw` renders it, so that only one is in memory at a time. */
export interface StaticPage {
  /** Relative to the site's base, starting and ending with a slash, percent-encoded. */
  readonly path: string;
  readonly facts: PageFacts;
  /** Whether the page is a list, which the parameters of an address change. */
  readonly isList: boolean;
  /** Undefined for a page without scripts. */
  readonly part: keyof typeof PART_MODULES | undefined;
  /** The paper whose abstract and details the app fetches first; 0 where it is the first of a list. */
  readonly firstPaper: number | undefined;
  readonly draw: (renderer: PageRenderer) => string;
}

/** The site's pages: the lists, the topics, the map, the help, all titles, and one for every paper, in that order. */
export function* staticPages(
  catalog: Pick<Corpus, 'digests' | 'topics' | 'papers'>,
  cited: readonly CitedPaper[],
): Generator<StaticPage> {
  const names = nameDigests(catalog.digests);
  yield list(frontFacts(names, cited.length));
  yield contents(names);
  yield drawn(topicsFacts(names), { part: 'topics' });
  yield drawn(mapFacts(names, cited.length), { part: 'map' });
  yield drawn(helpFacts(), { part: 'help' });
  yield drawn(savedFacts(), { part: 'saved' });
  for (const topic of catalog.topics) {
    yield list(topicFacts(topic, topicPath(topic.id)));
    yield contents(names, topic);
  }
  for (const [place, paper] of catalog.papers.entries()) {
    const one = cited[place];
    if (one === undefined) continue;
    const path = formatPath({ kind: 'paper', slug: slugOf(paper) });
    yield drawn({ kind: 'paper', path, paper: one }, { part: 'paper', firstPaper: place });
  }
}

/** A page as the app renders it at its address. */
function drawn(facts: PageFacts, more: Pick<StaticPage, 'part'> & Partial<StaticPage>): StaticPage {
  const { path } = facts;
  const draw: StaticPage['draw'] = (renderer) => renderer.page(path);
  return { path, facts, isList: false, firstPaper: undefined, draw, ...more };
}

function list(facts: PageFacts): StaticPage {
  return drawn(facts, { isList: true, part: 'list', firstPaper: facts.path === '/' ? 0 : undefined });
}

function contents(names: string, topic?: Pick<CatalogTopic, 'id' | 'name'>): StaticPage {
  const path = `${topic === undefined ? '/' : topicPath(topic.id)}all/`;
  return drawn(contentsFacts(names, path, topic?.name), {
    part: undefined,
    draw: (renderer) => renderer.contents(topic?.id),
  });
}

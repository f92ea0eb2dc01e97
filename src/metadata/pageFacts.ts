import { feedOf } from './feedOf';
import type { PageFacts } from './pageHead';
import { pageFactsMessages } from '../messages/pageFacts';

/** What the pages that are no paper's say of themselves in their heads; the same in the build and in the app. */

/** Of the whole catalog. `names` are those of its digests: "Hugging Face Papers". */
export function frontFacts(names: string, papers: number): PageFacts {
  return {
    kind: 'page',
    path: '/',
    title: names,
    description: pageFactsMessages.front({ papers }),
    feed: feedOf('/'),
  };
}

/** Of a topic's papers. `path` of the topic's page. */
export function topicFacts(
  {
    name,
    definition,
    papers,
  }: { readonly name: string; readonly definition: string; readonly papers: number },
  path: string,
): PageFacts {
  return { kind: 'topic', path, name, definition, papers, feed: feedOf(path) };
}

/** Of the topics and their rules. */
export function topicsFacts(names: string): PageFacts {
  return {
    kind: 'page',
    path: '/topics/',
    title: pageFactsMessages.topicsTitle,
    description: pageFactsMessages.topics({ names }),
  };
}

/** Of the map. */
export function mapFacts(names: string, papers: number): PageFacts {
  return {
    kind: 'page',
    path: '/map/',
    title: pageFactsMessages.mapTitle,
    description: pageFactsMessages.map({ names, papers }),
  };
}

/** Of the help. */
export function helpFacts(): PageFacts {
  return {
    kind: 'page',
    path: '/help/',
    title: pageFactsMessages.helpTitle,
    description: pageFactsMessages.help,
  };
}

/** Of the person's library: the page, for what it shows nobody else has. */
export function savedFacts(): PageFacts {
  return {
    kind: 'page',
    path: '/saved/',
    title: pageFactsMessages.libraryTitle,
    description: pageFactsMessages.library,
  };
}

/** Of the list of all titles, or of all on a topic. */
export function contentsFacts(names: string, path: string, topic?: string): PageFacts {
  return {
    kind: 'page',
    path,
    title:
      topic === undefined ? pageFactsMessages.contentsTitle : pageFactsMessages.contentsTitleOn({ topic }),
    description:
      topic === undefined
        ? pageFactsMessages.contents({ names })
        : pageFactsMessages.contentsOn({ names, topic }),
  };
}

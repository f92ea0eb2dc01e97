import { feedOf } from './feedOf';
import type { PageFacts } from './pageHead';
import { pageFactsMessages } from '../messages/pageFacts';

/** The facts for the heads of all pages but those of papers; the same in the build and in the app. */

/** The front page. `names` are those of its digests: "Hugging Face Papers". */
export function frontFacts(names: string, papers: number): PageFacts {
  return {
    kind: 'page',
    path: '/',
    title: names,
    description: pageFactsMessages.front({ papers }),
    feed: feedOf('/'),
  };
}

/** A topic's page. `path` is its path. */
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

/** The page of topics and their rules. */
export function topicsFacts(names: string): PageFacts {
  return {
    kind: 'page',
    path: '/topics/',
    title: pageFactsMessages.topicsTitle,
    description: pageFactsMessages.topics({ names }),
  };
}

/** The map. */
export function mapFacts(names: string, papers: number): PageFacts {
  return {
    kind: 'page',
    path: '/map/',
    title: pageFactsMessages.mapTitle,
    description: pageFactsMessages.map({ names, papers }),
  };
}

/** The help page. */
export function helpFacts(): PageFacts {
  return {
    kind: 'page',
    path: '/help/',
    title: pageFactsMessages.helpTitle,
    description: pageFactsMessages.help,
  };
}

/** The library page; its content is private. */
export function savedFacts(): PageFacts {
  return {
    kind: 'page',
    path: '/saved/',
    title: pageFactsMessages.libraryTitle,
    description: pageFactsMessages.library,
  };
}

/** A contents page: all titles, or those of a topic. */
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

import { countPapers } from '../messages/count';
import { feedOf } from './feedOf';
import type { PageFacts } from './pageHead';

/** What the pages that are no paper's say of themselves in their heads; the same in the build and in the app. */

/** Of the whole catalog. `names` are those of its digests: "Hugging Face Papers". */
export function frontFacts(names: string, papers: number): PageFacts {
  return {
    kind: 'page',
    path: '/',
    title: names,
    description: `Search and read ${countPapers(papers)}: by words, by topic, by link.`,
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
    title: 'Topics',
    description: `What the papers of ${names} are about, which topics come together, and the rules that give them.`,
  };
}

/** Of the map. */
export function mapFacts(names: string, papers: number): PageFacts {
  return {
    kind: 'page',
    path: '/map/',
    title: 'Map',
    description: `${countPapers(papers)} of ${names} laid out in the plane: the more two are alike, the nearer they stand.`,
  };
}

/** Of the help. */
export function helpFacts(): PageFacts {
  return {
    kind: 'page',
    path: '/help/',
    title: 'How to search',
    description: 'What can be typed into the search box, what search does by itself, and the keys.',
  };
}

/** Of the person's library: the page, for what it shows nobody else has. */
export function savedFacts(): PageFacts {
  return {
    kind: 'page',
    path: '/saved/',
    title: 'Your library',
    description: 'Papers that you save, mark, tag or write a note on, kept in your browser alone.',
  };
}

/** Of the list of all titles, or of all on a topic. */
export function contentsFacts(names: string, path: string, topic?: string): PageFacts {
  const on = topic === undefined ? '' : ` on ${topic}`;
  return {
    kind: 'page',
    path,
    title: `All papers${on}`,
    description: `Every title${on} in ${names}.`,
  };
}

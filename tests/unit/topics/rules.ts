import { createClassifier } from '../../../src/topics/classify';
import type { PhraseGroup, TopicRule } from '../../../src/topics/rule';

/** A rule with the given phrase groups; points as given, 1 to pass. */
export function ruleOf(id: string, phrases: readonly PhraseGroup[], threshold = 1): TopicRule {
  return { id, name: id, definition: `${id}.`, color: '#0072b2', threshold, needs: [], phrases };
}

/** A group worth the same in title and abstract, named like its first phrase. */
export function worth(points: number, ...words: string[]): PhraseGroup {
  return { name: words[0] ?? '', words, title: points, abstract: points };
}

/** The words that speak for the rule's phrase in an abstract, as they stand there. */
export function evidenceIn(abstract: string, ...phrases: string[]): string[] {
  const classify = createClassifier([ruleOf('t', [worth(1, ...phrases)])]);
  return classify('', abstract).flatMap((topic) =>
    topic.evidence.map(({ start, end }) => abstract.slice(start, end)),
  );
}

import type { PhraseGroup, TopicRule } from '../../../src/topics/rule';

/** A rule with the given phrase groups; points as given, 1 to pass. */
export function ruleOf(id: string, phrases: readonly PhraseGroup[], threshold = 1): TopicRule {
  return { id, name: id, definition: `${id}.`, color: '#0072b2', threshold, phrases };
}

/** A group worth the same in title and abstract. */
export function worth(points: number, ...words: string[]): PhraseGroup {
  return { words, title: points, abstract: points };
}

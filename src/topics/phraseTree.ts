import { foldedWords } from './fold';
import type { FoldedWord } from './fold';
import type { TopicRule } from './rule';

/** A phrase of a rule: the rule's place in the list, and the group's place in the rule. */
export interface PhraseOwner {
  readonly rule: number;
  readonly group: number;
}

/** Phrases by their words: each step down is one word, and a node ends the phrases of its owners. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  readonly owners: PhraseOwner[];
}

/** Where a phrase stands: words `first` to `last` of a text, both included. */
export interface PhraseHit extends PhraseOwner {
  readonly first: number;
  readonly last: number;
}

/** All phrases of all rules in one tree, so that reading a text costs the same for two topics and for twelve. */
export function phraseTree(rules: readonly TopicRule[]): PhraseNode {
  const root = newNode();
  for (const [rule, { phrases }] of rules.entries()) {
    for (const [group, { words }] of phrases.entries()) {
      for (const phrase of words) addPhrase(root, phrase, { rule, group });
    }
  }
  return root;
}

/**
 * The phrases in a text, in order. Of one rule's phrases that overlap, the earliest counts, then the
 * longest: "safe exploration" is not also "safe". Phrases do not run over punctuation, but they do run
 * over a short form in parentheses.
 */
export function findPhrases(root: PhraseNode, words: readonly FoldedWord[]): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const takenTo = new Map<number, number>();
  for (const [first, word] of words.entries()) {
    if (!root.next.has(word.folded)) continue;
    const longest = new Map<number, PhraseHit>();
    walk(root, words, first, (owner, last) => {
      const before = longest.get(owner.rule);
      if (before === undefined || before.last < last) longest.set(owner.rule, { ...owner, first, last });
    });
    for (const hit of longest.values()) {
      if (first <= (takenTo.get(hit.rule) ?? -1)) continue;
      takenTo.set(hit.rule, hit.last);
      hits.push(hit);
    }
  }
  return hits;
}

/**
 * Follows the words from `first` down the tree, no further than the longest phrase. A short form in
 * parentheses is passed over, one between two words; it is a phrase only by itself, or evidence would
 * start or end inside parentheses.
 */
function walk(
  root: PhraseNode,
  words: readonly FoldedWord[],
  first: number,
  found: (owner: PhraseOwner, last: number) => void,
): void {
  let node = root;
  for (let at = first; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || (at > first && !word.joined)) return;
    if (at > first && word.aside) {
      if (words[at - 1]?.aside === true) return;
      continue;
    }
    const next = node.next.get(word.folded);
    if (next === undefined) return;
    for (const owner of next.owners) found(owner, at);
    if (word.aside) return;
    node = next;
  }
}

function addPhrase(root: PhraseNode, phrase: string, owner: PhraseOwner): void {
  let node = root;
  for (const { folded } of foldedWords(phrase)) {
    const next = node.next.get(folded) ?? newNode();
    node.next.set(folded, next);
    node = next;
  }
  if (node !== root) node.owners.push(owner);
}

function newNode(): PhraseNode {
  return { next: new Map(), owners: [] };
}

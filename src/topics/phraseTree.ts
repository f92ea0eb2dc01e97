import { stepKey, type Phrase } from './pattern';
import { readPattern } from './readPattern';
import type { PhraseGroup } from './rule';
import { wordReader, type WordReader } from './wordReader';

/** A phrase group of a rule: the index of the rule in the list, and of the group in the rule. One object for each. */
export interface PhraseOwner {
  readonly rule: number;
  readonly group: number;
  /** Some phrase of the group has a gap, so its matches may cross. */
  readonly hasGap: boolean;
}

/** Phrases by their steps: a node ends the phrases of its owners, and goes on by a word or over a gap. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  readonly owners: PhraseOwner[];
  gap: PhraseNode | undefined;
}

/** All phrases of all rules in one tree, so that reading a text costs the same for two topics and for twelve. */
export interface PhraseTree {
  readonly root: PhraseNode;
  /** The ways in which a word can start a phrase: keys of the root's `next`, none for most words. */
  readonly startsOf: WordReader;
  /** The ways in which a word can continue any phrase: keys of some node's `next`. */
  readonly keysOf: WordReader;
}

/**
 * Makes the tree of the rules' phrases; each rule is the list of its groups.
 * @throws Error when a pattern is broken; `parseTopics` refuses a file that has one.
 */
export function phraseTree(rules: readonly (readonly Pick<PhraseGroup, 'words'>[])[]): PhraseTree {
  const root = newNode();
  const all: Phrase[] = [];
  for (const [rule, groups] of rules.entries()) {
    for (const [group, { words }] of groups.entries()) {
      const phrases = words.flatMap(phrasesOf);
      const owner = {
        rule,
        group,
        hasGap: phrases.some((phrase) => phrase.some((step) => step.kind === 'gap')),
      };
      for (const phrase of phrases) addPhrase(root, phrase, owner);
      all.push(...phrases);
    }
  }
  const startsOf = wordReader(all.flatMap((phrase) => phrase.slice(0, 1)));
  return { root, startsOf, keysOf: wordReader(all.flat()) };
}

function phrasesOf(pattern: string): readonly Phrase[] {
  const read = readPattern(pattern);
  if (read.kind === 'pattern') return read.phrases;
  throw new Error(`The phrase “${pattern}” ${read.fault}. ${read.fix}`);
}

function addPhrase(root: PhraseNode, phrase: Phrase, owner: PhraseOwner): void {
  let node = root;
  for (const step of phrase) {
    if (step.kind === 'gap') {
      node.gap ??= newNode();
      node = node.gap;
    } else {
      const next = node.next.get(stepKey(step)) ?? newNode();
      node.next.set(stepKey(step), next);
      node = next;
    }
  }
  node.owners.push(owner);
}

function newNode(): PhraseNode {
  return { next: new Map(), owners: [], gap: undefined };
}

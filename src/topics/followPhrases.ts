import type { FoldedWord } from './fold';
import { GAP_WORDS } from './pattern';
import type { PhraseNode, PhraseOwner, PhraseTree } from './phraseTree';

/**
 * Receives a phrase that ends at word `last`. `own` are its words without those in its gaps; it is changed after the
 * call.
 */
export type FoundPhrase = (owner: PhraseOwner, own: readonly number[], last: number, hasGap: boolean) => void;

/** A text to find phrases in; one object for all its words. `own` are the words taken so far. */
export interface Walk {
  readonly tree: PhraseTree;
  readonly words: readonly FoldedWord[];
  readonly found: FoundPhrase;
  readonly own: number[];
}

/**
 * Finds all phrases that start at the word `first`.
 *
 * Linear in the text, whatever the phrases: from one word no more ways are followed than the tree has nodes,
 * times the ends that two gaps can have. How far they lead does not depend on the text.
 */
export function followPhrases(walk: Walk, first: number): void {
  follow(walk, walk.tree.root, first, false);
}

/** Takes the word at `at` as the next step from `node`, and continues from there. */
function follow(walk: Walk, node: PhraseNode, at: number, hasGap: boolean): void {
  const word = walk.words[at];
  if (word === undefined) return;
  for (const key of walk.tree.keysOf(word)) {
    const next = node.next.get(key);
    if (next === undefined) continue;
    walk.own.push(at);
    for (const owner of next.owners) walk.found(owner, walk.own, at, hasGap);
    // A short form in parentheses is separate, or evidence would start or end inside parentheses.
    const after = next.next.size === 0 || word.aside ? undefined : wordAfter(walk.words, at);
    if (after !== undefined) follow(walk, next, after, hasGap);
    if (next.gap !== undefined) passGap(walk, next.gap, at);
    walk.own.pop();
  }
}

/** Continues from each word that is up to `GAP_WORDS` words, in the same sentence, after the word `before`. */
function passGap(walk: Walk, node: PhraseNode, before: number): void {
  for (let at = before + 1; at <= before + 1 + GAP_WORDS; at += 1) {
    if (walk.words[at]?.opens !== false) return;
    follow(walk, node, at, true);
  }
}

/** The next word of a phrase: the next one, or the one after a short form in parentheses. */
function wordAfter(words: readonly FoldedWord[], at: number): number | undefined {
  const next = words[at + 1];
  if (next?.joined !== true) return undefined;
  if (!next.aside) return at + 1;
  const behind = words[at + 2];
  return behind?.joined === true && !behind.aside ? at + 2 : undefined;
}

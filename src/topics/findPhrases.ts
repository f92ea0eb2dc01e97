import type { FoldedWord } from './fold';
import { followPhrases, type FoundPhrase } from './followPhrases';
import type { PhraseOwner, PhraseTree } from './phraseTree';

/** The position of a phrase: words `first` to `last` of a text, both included. */
export interface PhraseHit extends Pick<PhraseOwner, 'rule' | 'group'> {
  readonly first: number;
  readonly last: number;
}

/** A candidate. `own` are its words in the text without those that fill its gaps. */
interface Candidate {
  readonly owner: PhraseOwner;
  readonly own: readonly number[];
  readonly last: number;
}

/**
 * What counts already: up to which word phrases without a gap reach, by rule; and the words of the finds of
 * each group that has a gap, for the others' cannot cross.
 */
interface Taken {
  readonly to: Map<number, number>;
  readonly by: Map<PhraseOwner, Set<number>>;
}

/**
 * The phrases in a text, in order. Phrases do not run over punctuation, but they do run over a short form in
 * parentheses; a gap passes all but the end of a sentence.
 *
 * Of one rule's phrases without a gap that overlap, the earliest counts, then the longest: "safe exploration"
 * is not also "safe". Of two that find the same words, the one that names them whole counts, then the one
 * that names more of their letters: "align" before "align*".
 *
 * A phrase with a gap tells how two things hang together, not what they are, so it takes no words from other
 * groups and they take none from it: in "introduce a safe RL benchmark", both "introduce .. benchmark" and
 * "safe RL" count. Within one group no word counts twice, be it in a phrase with a gap or without: the
 * earliest counts, then the one with most words of its own, then the one that ends first. What fills a gap is
 * no word of the phrase.
 */
export function findPhrases(tree: PhraseTree, words: readonly FoldedWord[]): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const taken: Taken = { to: new Map(), by: new Map() };
  const plain = new Map<number, Candidate>();
  const gapped = new Map<PhraseOwner, Candidate>();
  const found: FoundPhrase = (owner, own, last, hasGap) => {
    const before = hasGap ? gapped.get(owner) : plain.get(owner.rule);
    if (before !== undefined && !isBetter(own, last, before)) return;
    if (!hasGap) plain.set(owner.rule, { owner, own: [...own], last });
    // If the nearest end is taken, the next may be free.
    else if (!isTaken(taken, owner, own)) gapped.set(owner, { owner, own: [...own], last });
  };
  const walk = { tree, words, found, own: [] };
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first];
    if (word === undefined || tree.startsOf(word).length === 0) continue;
    followPhrases(walk, first);
    if (plain.size + gapped.size === 0) continue;
    for (const { owner, own, last } of bestFirst(plain, gapped, first, taken)) {
      if (isTaken(taken, owner, own)) continue;
      if (owner.hasGap) take(taken, owner, own);
      hits.push({ rule: owner.rule, group: owner.group, first, last });
    }
    plain.clear();
    gapped.clear();
  }
  return hits;
}

/** The phrases that start at a word, without those that a longer one of their rule covers. */
function bestFirst(
  plain: ReadonlyMap<number, Candidate>,
  gapped: ReadonlyMap<PhraseOwner, Candidate>,
  first: number,
  taken: Taken,
): readonly Candidate[] {
  const counting: Candidate[] = [];
  for (const [rule, candidate] of plain) {
    if (first <= (taken.to.get(rule) ?? -1)) continue;
    taken.to.set(rule, candidate.last);
    counting.push(candidate);
  }
  if (gapped.size === 0) return counting;
  return [...counting, ...gapped.values()].toSorted(
    (one, other) => other.own.length - one.own.length || one.last - other.last,
  );
}

function take({ by }: Taken, owner: PhraseOwner, own: readonly number[]): void {
  const before = by.get(owner) ?? new Set();
  by.set(owner, before);
  for (const at of own) before.add(at);
}

function isTaken({ by }: Taken, owner: PhraseOwner, own: readonly number[]): boolean {
  const before = owner.hasGap ? by.get(owner) : undefined;
  return before !== undefined && own.some((at) => before.has(at));
}

/** More words first, then an earlier end, then earlier words, so that the order of discovery does not matter. */
function isBetter(own: readonly number[], last: number, than: Candidate): boolean {
  if (own.length !== than.own.length) return own.length > than.own.length;
  if (last !== than.last) return last < than.last;
  const at = own.findIndex((word, place) => word !== than.own[place]);
  return at !== -1 && (own[at] ?? 0) < (than.own[at] ?? 0);
}

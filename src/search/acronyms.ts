import { squeeze } from '../query/fold';
import { stem } from '../query/stem';
import { isStopWord } from '../query/stopWords';
import { splitWords } from '../query/words';
import { acronymPairs, type AcronymPair } from './acronymPairs';
import type { Steps } from './steps';

/** An acronym as the papers of a catalog expand it. */
export interface Acronym {
  /** The commonest spelling: "RLHF". */
  readonly short: string;
  /** The commonest spelling, without capitals that only a heading or the acronym's letters asked for. */
  readonly long: string;
  /** In how many papers it is defined so, at least 1. */
  readonly papers: number;
}

/** The most long forms of one short form. */
const MOST_LONGS = 3;

/** A long form with less than this share of the commonest one's papers is a mistake or used by one author only. */
const RARE = 1 / 5;

/** A word that is in lower case less often than once in so many times is a name: some write "markov" now and then. */
const SMALL = 9;

/** After this many words their usual spelling is known; counting all of them would take most of the time. */
const ENOUGH_WORDS = 12_000;

/** At least two letters, because "Q" of "Q-learning" is a name. */
const WORDS = /\p{L}{2,}/gu;

/**
 * The acronyms that papers define, the commonest first, then by short form. Long forms that differ in
 * plurals, hyphens, capitals or stop words alone are one; of one short form at most three are given, and none
 * that is rare beside the commonest. Found by the algorithm of A. Schwartz and M. Hearst, "A Simple Algorithm
 * for Identifying Abbreviation Definitions in Biomedical Text" (PSB 2003), made stricter: see `alignAcronym`.
 * Time grows with the length of the texts; each step takes one.
 */
export function* acronymSteps(
  texts: readonly { readonly title: string; readonly abstract: string }[],
): Steps<readonly Acronym[]> {
  const groups = new Map<string, Map<string, AcronymPair[]>>();
  const balance = new Map<string, number>();
  for (const { title, abstract } of texts) {
    yield;
    const pairs = new Map(acronymPairs(title, abstract).map((pair) => [identify(pair), pair]));
    for (const [id, pair] of pairs) {
      const group = setDefault(groups, squeeze(pair[0]), new Map<string, AcronymPair[]>());
      setDefault(group, id, []).push(pair);
    }
    if (pairs.size === 0 || balance.size > ENOUGH_WORDS) continue;
    for (const [word] of abstract.matchAll(WORDS)) {
      const small = word.toLowerCase();
      balance.set(small, (balance.get(small) ?? 0) + (word === small ? SMALL : -1));
    }
  }
  const readable = (long: string): string =>
    long.replace(WORDS, (word) => {
      const small = word.toLowerCase();
      return (balance.get(small) ?? 0) > 0 ? small : word;
    });
  return [...groups.values()]
    .flatMap((group) => {
      const longs = [...group.values()].toSorted((a, b) => b.length - a.length);
      return longs
        .slice(0, MOST_LONGS)
        .filter((pairs) => pairs.length >= (longs[0]?.length ?? 0) * RARE)
        .map((pairs) => ({
          short: commonest(pairs.map(([short]) => short)),
          long: commonest(pairs.map(([, long]) => readable(long))),
          papers: pairs.length,
        }));
    })
    .toSorted((a, b) => b.papers - a.papers || (a.short < b.short ? -1 : Number(a.short > b.short)));
}

/**
 * The key of pairs that count as one. Stems are joined, so that "auto-encoder" and "autoencoder" are one, and without
 * e: the stem of "tuning" ends in one, that of "finetuning" does not.
 */
function identify([short, long]: AcronymPair): string {
  const stems = splitWords(long).map(({ text }) => (isStopWord(text) ? '' : stem(text)));
  return `${squeeze(short)} ${stems.join('').replaceAll('e', '')}`;
}

function setDefault<Value>(map: Map<string, Value>, key: string, value: Value): Value {
  const known = map.get(key) ?? value;
  map.set(key, known);
  return known;
}

function commonest(spellings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/**
 * How well a text matches what was typed, best first: it begins with all of it, it begins with its first word, or its
 * words begin with the typed words, in any order. Undefined if a typed word begins none of its words.
 */
export type MatchRank = 0 | 1 | 2;

/**
 * @param words of the text, folded (`query/words`)
 * @param typed folded words, each of which may be unfinished
 */
export function matchRank(words: readonly string[], typed: readonly string[]): MatchRank | undefined {
  const [first] = typed;
  if (first === undefined || !typed.every((one) => words.some((word) => word.startsWith(one))))
    return undefined;
  const last = typed.length - 1;
  if (typed.every((one, place) => (place === last ? words[place]?.startsWith(one) : words[place] === one)))
    return 0;
  return words[0]?.startsWith(first) === true ? 1 : 2;
}

export function better(one: MatchRank | undefined, other: MatchRank | undefined): MatchRank | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

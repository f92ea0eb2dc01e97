/**
 * How well a text meets what was typed, best first: it begins with all of it, it begins with its first word, or its
 * words begin with those typed, in any order. Undefined when a typed word begins none of its words.
 */
export type Standing = 0 | 1 | 2;

/**
 * @param words of the text, folded (`query/words`)
 * @param typed words that were typed, folded; every one of them may be unfinished
 */
export function standing(words: readonly string[], typed: readonly string[]): Standing | undefined {
  const [first] = typed;
  if (first === undefined || !typed.every((one) => words.some((word) => word.startsWith(one))))
    return undefined;
  const last = typed.length - 1;
  if (typed.every((one, place) => (place === last ? words[place]?.startsWith(one) : words[place] === one)))
    return 0;
  return words[0]?.startsWith(first) === true ? 1 : 2;
}

/** The better of two. */
export function better(one: Standing | undefined, other: Standing | undefined): Standing | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

/**
 * Calls `found` with the place and distance of every word at most `maxEdits` edits from `word`. An edit is
 * a letter put in, left out or replaced, or two neighbours swapped (optimal string alignment).
 *
 * The words are sorted, so each shares its beginning with the one before: the rows of the distance table for
 * that beginning are kept, and a beginning already too far off is skipped with all its words. In 40,000
 * words that takes a few milliseconds, without a tree to store or to build.
 */
export function withinEdits(
  sortedWords: readonly string[],
  word: string,
  maxEdits: number,
  found: (place: number, edits: number) => void,
): void {
  const rows = [Array.from({ length: word.length + 1 }, (_, column) => column)];
  let previous = '';
  /** How much of `previous` the rows stand for; `tooFar` when its words are out of reach from there. */
  let depth = 0;
  let tooFar = false;
  for (let place = 0; place < sortedWords.length; place++) {
    const candidate = sortedWords[place] ?? '';
    const shared = commonLength(previous, candidate, depth);
    if (tooFar && shared === depth) continue;
    previous = candidate;
    depth = shared;
    tooFar = false;
    while (depth < candidate.length && !tooFar) {
      tooFar = fillRow(rows, depth, candidate, word) > maxEdits;
      depth++;
    }
    const edits = rows[depth]?.[word.length] ?? Infinity;
    if (!tooFar && edits <= maxEdits) found(place, edits);
  }
}

/** Fills the row below `depth`, for one letter more of the candidate. Returns the least distance in it. */
function fillRow(rows: number[][], depth: number, candidate: string, word: string): number {
  const above = rows[depth] ?? [];
  const twoAbove = rows[depth - 1] ?? [];
  const row = (rows[depth + 1] ??= []);
  const letter = candidate.charCodeAt(depth);
  let least = depth + 1;
  row[0] = least;
  for (let column = 1; column <= word.length; column++) {
    const replaced = (above[column - 1] ?? 0) + (letter === word.charCodeAt(column - 1) ? 0 : 1);
    let edits = Math.min((above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1, replaced);
    const swapped =
      depth > 0 &&
      column > 1 &&
      letter === word.charCodeAt(column - 2) &&
      candidate.charCodeAt(depth - 1) === word.charCodeAt(column - 1);
    if (swapped) edits = Math.min(edits, (twoAbove[column - 2] ?? 0) + 1);
    row[column] = edits;
    if (edits < least) least = edits;
  }
  return least;
}

/** How many first letters two words share, counted no further than `limit`. */
function commonLength(a: string, b: string, limit: number): number {
  const end = Math.min(a.length, b.length, limit);
  let length = 0;
  while (length < end && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

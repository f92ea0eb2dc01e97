/** A set of papers: one byte a paper, by ordinal, 1 for those in it. */
export type PaperSet = Uint8Array;

/** The set of the ordinals given, of `papers` in all. */
export function setOf(papers: number, ordinals: Iterable<number>): PaperSet {
  const set = new Uint8Array(papers);
  for (const ordinal of ordinals) set[ordinal] = 1;
  return set;
}

/** All papers. */
export function everyPaper(papers: number): PaperSet {
  return new Uint8Array(papers).fill(1);
}

/** The papers of every set; of no set, all. */
export function intersection(papers: number, sets: readonly PaperSet[]): PaperSet {
  return everyPaper(papers).map((_, ordinal) => (sets.every((set) => set[ordinal] === 1) ? 1 : 0));
}

/** The papers of any of the sets. */
export function union(papers: number, sets: readonly PaperSet[]): PaperSet {
  return new Uint8Array(papers).map((_, ordinal) => (sets.some((set) => set[ordinal] === 1) ? 1 : 0));
}

/** The papers that are not in a set. */
export function complement(set: PaperSet): PaperSet {
  return set.map((one) => 1 - one);
}

/** How many papers a set has. */
export function sizeOf(set: PaperSet): number {
  return set.reduce((sum, one) => sum + one, 0);
}

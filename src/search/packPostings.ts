import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { Acronyms } from './acronymStems';
import { MINI_OPTIONS, type MiniPaper } from './miniOptions';
import { splitLines } from './lines';
import { MAX_PACKED, packNumbers, unpackNumbers } from './packNumbers';
import { titlePostings } from './titlePostings';

/** A MiniSearch index without what the titles give; numbers packed. */
export interface PackedPostings {
  /** One a line, in UTF-16 order. */
  readonly stems: string;
  /** For each stem: how many papers have it. */
  readonly papers: string;
  /** For each stem its papers, ascending: how far each is past the one before (the first: past −1), less 1. */
  readonly gaps: string;
  /** For each of `gaps`: how often the paper's body has the stem, at most `MAX_PACKED`. */
  readonly counts: string;
  /** For each paper: how many words its body has, at most `MAX_PACKED`. */
  readonly lengths: string;
  /** Of body and title, as MiniSearch has them. */
  readonly averageLengths: readonly number[];
}

const BODY = 0;
const TITLE = 1;

/** Packs an index whose ids are ordinals. A body of more than a million words ranks as one of a million. */
export function packPostings(mini: MiniSearch<MiniPaper>): PackedPostings {
  const plain = mini.toJSON();
  const papers: number[] = [];
  const gaps: number[] = [];
  const counts: number[] = [];
  const index = plain.index.toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [, fields] of index) {
    const body = Object.entries(fields[BODY] ?? {}).map(
      ([ordinal, count]) => [Number(ordinal), count] as const,
    );
    papers.push(body.length);
    let previous = -1;
    for (const [ordinal, count] of body) {
      gaps.push(ordinal - previous - 1);
      counts.push(Math.min(count, MAX_PACKED));
      previous = ordinal;
    }
  }
  return {
    stems: index.map(([stem]) => stem).join('\n'),
    papers: packNumbers(papers),
    gaps: packNumbers(gaps),
    counts: packNumbers(counts),
    lengths: packNumbers(
      Array.from({ length: plain.documentCount }, (_, id) =>
        Math.min(plain.fieldLength[id]?.[BODY] ?? 0, MAX_PACKED),
      ),
    ),
    averageLengths: plain.averageFieldLength,
  };
}

/** The index that was packed; `titles` are the plain titles by ordinal, `marks` the stems that these lack. */
export function unpackPostings(
  packed: PackedPostings,
  titles: readonly string[],
  marks: readonly (readonly string[])[],
  acronyms: Acronyms,
): MiniSearch<MiniPaper> {
  const inTitles = titlePostings(titles, marks, acronyms);
  const papers = unpackNumbers(packed.papers);
  const gaps = unpackNumbers(packed.gaps);
  const counts = unpackNumbers(packed.counts);
  let place = 0;
  const index = splitLines(packed.stems, papers.length).map((stem, row): AsPlainObject['index'][number] => {
    const body: Record<number, number> = {};
    let ordinal = -1;
    for (const end = place + (papers[row] ?? 0); place < end; place++) {
      ordinal += (gaps[place] ?? 0) + 1;
      body[ordinal] = counts[place] ?? 0;
    }
    const title = inTitles.ofStem.get(stem);
    return [stem, title === undefined ? { [BODY]: body } : { [BODY]: body, [TITLE]: title }];
  });
  const lengths = unpackNumbers(packed.lengths);
  return MiniSearch.loadJS<MiniPaper>(
    {
      documentCount: titles.length,
      nextId: titles.length,
      documentIds: Object.fromEntries(titles.map((_, id) => [id, id])),
      fieldIds: { body: BODY, title: TITLE },
      fieldLength: Object.fromEntries(
        titles.map((_, id) => [id, [lengths[id] ?? 0, inTitles.lengths[id] ?? 0]]),
      ),
      averageFieldLength: [...packed.averageLengths],
      storedFields: {},
      dirtCount: 0,
      index,
      serializationVersion: 2,
    },
    MINI_OPTIONS,
  );
}

import * as fc from 'fast-check';
import type { CatalogPaper } from '../../../src/catalog/catalog';
import { paperId } from '../../../src/model/identity';
import type { LinkKind } from '../../../src/model/paper';
import { blankEntry, READING_STATUSES, type Library } from '../../../src/library/entry';
import { LIBRARY_FILTERS } from '../../../src/library/libraryFilters';
import { SORT_ORDERS, type View } from '../../../src/view/view';

/** The parts of a view, its filters by their keys. */
export type ViewParts = Partial<
  Omit<View, 'filters'> & Record<'topic' | 'not' | 'has' | 'is' | 'tag', string[]>
>;

/** The empty view but for what a test is about. */
export function viewOf({ query = '', match = 'any', sort = null, ...filters }: ViewParts): View {
  return { query, filters, match, sort };
}

/** The parts of a catalog paper that lists and filters look at. */
export type ListedPaper = Pick<CatalogPaper, 'id' | 'title' | 'topics' | 'links'>;

/** A paper of a title, with topics and kinds of link. */
export function paperOf(
  title: string,
  topics: readonly string[] = [],
  kinds: readonly LinkKind[] = [],
): ListedPaper {
  return {
    id: paperId(title),
    title: { text: title, marks: [] },
    topics: topics,
    links: kinds.map((kind) => ({ kind, url: 'https://example.org/' })),
  };
}

const TOPICS = ['a', 'b', 'c', 'd', 'e'];
const TAGS = ['friday', 'later', 'thesis'];

/** Views as links and clicks make them, canonical or not: repeated topics, topics on both sides, stray modes. */
export function anyView(topic: fc.Arbitrary<string> = fc.constantFrom(...TOPICS)): fc.Arbitrary<View> {
  return fc.record({
    query: fc.oneof(fc.constantFrom('', ' ', 'reward', 'reward '), fc.string({ unit: 'binary' })),
    filters: fc.record({
      topic: fc.array(topic, { maxLength: 4 }),
      not: fc.array(topic, { maxLength: 3 }),
      has: fc.array(fc.constantFrom('code', 'project', 'video'), { maxLength: 4 }),
      is: fc.array(fc.constantFrom(...LIBRARY_FILTERS), { maxLength: 3 }),
      tag: fc.array(fc.constantFrom(...TAGS, ' Friday', '#later'), { maxLength: 3 }),
    }),
    match: fc.constantFrom('any', 'all'),
    sort: fc.constantFrom(null, ...SORT_ORDERS),
  });
}

/** Lists of papers with few topics and links, so that filters meet often. */
export const anyPapers: fc.Arbitrary<ListedPaper[]> = fc.array(
  fc
    .tuple(
      fc.string({ maxLength: 6 }),
      fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 4 }),
      fc.array(fc.constantFrom<LinkKind>('code', 'project', 'video', 'data', 'other'), { maxLength: 4 }),
    )
    .map(([title, topics, kinds]) => paperOf(title, topics, kinds)),
  { maxLength: 25 },
);

/** What a person may keep of some of these papers. */
export function anyLibrary(papers: readonly ListedPaper[]): fc.Arbitrary<Library> {
  const entries = papers.map(({ id, title }) =>
    fc
      .record({
        saved: fc.option(fc.nat()),
        status: fc.constantFrom(...READING_STATUSES),
        note: fc.constantFrom('', 'a note'),
        tags: fc.uniqueArray(fc.constantFrom(...TAGS)),
        isKept: fc.boolean(),
      })
      .map(({ isKept, ...kept }) => (isKept ? [{ ...blankEntry(id, title.text), ...kept }] : [])),
  );
  return fc.tuple(...entries).map((all) => new Map(all.flat().map((entry) => [entry.id, entry])));
}

/** The tags that `anyView` and `anyLibrary` draw from. */
export const SOME_TAGS: readonly string[] = TAGS;

/** The topics that `anyView` and `anyPapers` draw from. */
export const SOME_TOPICS: readonly string[] = TOPICS;

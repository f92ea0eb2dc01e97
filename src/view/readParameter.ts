import { LIBRARY_FILTERS } from '../library/libraryFilters';
import type { LibraryFilter } from '../library/libraryFilters';
import { canonicalTag } from '../library/tags';
import type { TopicId } from '../topics/topic';
import type { AddressProblem } from './addressProblem';
import { effectiveSort, HAS_KINDS, SORT_ORDERS } from './view';
import type { HasKind, MatchMode, SortOrder, View } from './view';

/** A problem whose message needs the whole view: "Sorted by title" depends on the other parameters. */
export interface OpenProblem extends Omit<AddressProblem, 'message'> {
  readonly message: (view: View) => AddressProblem['message'];
}

/** What has been parsed so far. A missing member is not in the address. */
export interface Draft {
  query?: string;
  match?: MatchMode;
  sort?: SortOrder;
  readonly topics: TopicId[];
  readonly notTopics: TopicId[];
  readonly has: HasKind[];
  readonly library: LibraryFilter[];
  readonly tags: string[];
  readonly problems: OpenProblem[];
}

/** Adds one value of a parameter to the draft, or reports why it is not used. */
export type Reader = (draft: Draft, value: string) => void;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['q', (draft, value) => single(draft, 'query', 'q', value)],
  ['topic', (draft, value) => readTopic(draft, draft.topics, 'topic', value)],
  ['not', (draft, value) => readTopic(draft, draft.notTopics, 'not', value)],
  ['match', readMatch],
  ['has', readHas],
  ['is', readLibraryFilter],
  ['tag', readTag],
  ['sort', readSort],
]);

/** The parser of a key's values; undefined for an unknown key. */
export function readerOf(key: string): Reader | undefined {
  return READERS.get(key);
}

/** Any name can be a topic; only the catalog knows which are. */
function readTopic(draft: Draft, topics: TopicId[], param: string, value: string): void {
  if (value !== '') topics.push(value);
  else refuse(draft, param, value, () => ({ id: 'noTopicName', values: { param } }));
}

function readMatch(draft: Draft, value: string): void {
  if (value === 'any' || value === 'all') single(draft, 'match', 'match', value);
  else {
    refuse(draft, 'match', value, ({ match }) => ({ id: 'unknownMatch', values: { asked: value, match } }));
  }
}

function readHas(draft: Draft, value: string): void {
  const kind = HAS_KINDS.find((option) => option === value);
  if (kind !== undefined) draft.has.push(kind);
  else refuse(draft, 'has', value, () => ({ id: 'unknownLink', values: { asked: value } }));
}

function readLibraryFilter(draft: Draft, value: string): void {
  const state = LIBRARY_FILTERS.find((option) => option === value);
  if (state !== undefined) draft.library.push(state);
  else refuse(draft, 'is', value, () => ({ id: 'unknownState', values: { asked: value } }));
}

function readTag(draft: Draft, value: string): void {
  const tag = canonicalTag(value);
  if (tag !== '') draft.tags.push(tag);
  else refuse(draft, 'tag', value, () => ({ id: 'noTagName' }));
}

function readSort(draft: Draft, value: string): void {
  const order = SORT_ORDERS.find((option) => option === value);
  if (order !== undefined) single(draft, 'sort', 'sort', order);
  else {
    refuse(draft, 'sort', value, (view) => ({
      id: 'unknownOrder',
      values: { asked: value, order: effectiveSort(view) },
    }));
  }
}

/** The first value of a parameter that takes one is used, because a second is most likely a pasting mistake. */
function single<K extends 'query' | 'match' | 'sort'>(
  draft: Draft,
  member: K,
  param: string,
  value: NonNullable<Draft[K]>,
): void {
  const first = draft[member];
  if (first === undefined) draft[member] = value;
  else if (first !== value) {
    draft.problems.push({
      kind: 'repeated',
      param,
      value,
      message: () => ({ id: 'repeated', values: { param, used: first, ignored: value } }),
    });
  }
}

function refuse(draft: Draft, param: string, value: string, message: OpenProblem['message']): void {
  draft.problems.push({ kind: 'not-an-option', param, value, message });
}

import { OWN_STATES } from '../library/ownStates';
import type { OwnState } from '../library/ownStates';
import { canonicalTag } from '../library/tags';
import type { TopicId } from '../topics/topic';
import type { AddressProblem } from './addressProblem';
import { effectiveSort, HAS_KINDS, SORT_ORDERS } from './view';
import type { HasKind, MatchMode, SortOrder, View } from './view';

/** A problem whose words wait for the whole view: "showing by title" depends on what else was asked. */
export interface OpenProblem extends Omit<AddressProblem, 'message'> {
  readonly message: (view: View) => string;
}

/** What has been read so far; a missing member is one the address does not speak of. */
export interface Draft {
  query?: string;
  match?: MatchMode;
  sort?: SortOrder;
  readonly topics: TopicId[];
  readonly notTopics: TopicId[];
  readonly has: HasKind[];
  readonly own: OwnState[];
  readonly tags: string[];
  readonly problems: OpenProblem[];
}

/** Takes one value of a parameter into the draft, or reports why not. */
export type Reader = (draft: Draft, value: string) => void;

const ORDER_WORDS: Readonly<Record<SortOrder, string>> = {
  relevance: 'showing by relevance',
  digest: 'showing in digest order',
  title: 'showing by title',
};

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['q', (draft, value) => single(draft, 'query', 'q', value)],
  ['topic', (draft, value) => readTopic(draft, draft.topics, 'topic', value)],
  ['not', (draft, value) => readTopic(draft, draft.notTopics, 'not', value)],
  ['match', readMatch],
  ['has', readHas],
  ['is', readOwn],
  ['tag', readTag],
  ['sort', readSort],
]);

/** What takes the values of a key, or undefined when the key is not ours. */
export function readerOf(key: string): Reader | undefined {
  return READERS.get(key);
}

/** Any name may be a topic; only the catalog knows which are. */
function readTopic(draft: Draft, topics: TopicId[], param: string, value: string): void {
  if (value !== '') topics.push(value);
  else refuse(draft, param, value, () => `The link has “${param}” without the name of a topic; ignoring it.`);
}

function readMatch(draft: Draft, value: string): void {
  if (value === 'any' || value === 'all') single(draft, 'match', 'match', value);
  else {
    const asked = `The link asks to match “${value}” topics, which can only be any or all`;
    refuse(draft, 'match', value, (view) => `${asked}; showing papers that match ${view.match}.`);
  }
}

function readHas(draft: Draft, value: string): void {
  const kind = HAS_KINDS.find((option) => option === value);
  if (kind !== undefined) draft.has.push(kind);
  else {
    const asked = `The link asks for papers with “${value}”, which is not a kind of link here`;
    refuse(draft, 'has', value, () => `${asked}; showing papers with and without it.`);
  }
}

function readOwn(draft: Draft, value: string): void {
  const state = OWN_STATES.find((option) => option === value);
  if (state !== undefined) draft.own.push(state);
  else {
    const message = `The link asks for papers that are “${value}”, which is nothing a library says; ignoring it.`;
    refuse(draft, 'is', value, () => message);
  }
}

function readTag(draft: Draft, value: string): void {
  const tag = canonicalTag(value);
  if (tag !== '') draft.tags.push(tag);
  else refuse(draft, 'tag', value, () => 'The link has “tag” without the name of a tag; ignoring it.');
}

function readSort(draft: Draft, value: string): void {
  const order = SORT_ORDERS.find((option) => option === value);
  if (order !== undefined) single(draft, 'sort', 'sort', order);
  else {
    const asked = `The link asks to sort by “${value}”, which is not an order here`;
    refuse(draft, 'sort', value, (view) => `${asked}; ${ORDER_WORDS[effectiveSort(view)]}.`);
  }
}

/** The first value of a parameter that takes one stands; a second is most likely a slip of pasting. */
function single<K extends 'query' | 'match' | 'sort'>(
  draft: Draft,
  member: K,
  param: string,
  value: NonNullable<Draft[K]>,
): void {
  const first = draft[member];
  if (first === undefined) draft[member] = value;
  else if (first !== value) {
    const message = `The link gives “${param}” more than once; using “${first}” and not “${value}”.`;
    draft.problems.push({ kind: 'repeated', param, value, message: () => message });
  }
}

function refuse(draft: Draft, param: string, value: string, message: OpenProblem['message']): void {
  draft.problems.push({ kind: 'not-an-option', param, value, message });
}

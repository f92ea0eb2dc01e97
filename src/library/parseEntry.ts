import * as v from 'valibot';
import { isPaperId } from '../model/identity';
import { READING_STATUSES, type LibraryEntry } from './entry';
import { canonicalTag } from './tags';

/** The range of valid times in milliseconds; source: ECMA-262, time values. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

/** No paper needs more; each is a filter and a list of its own. */
const MOST_TAGS = 100;

/** Members that an older format may lack have defaults; unknown members are dropped. */
const stored = v.object({
  id: v.string(),
  title: v.optional(v.string(), ''),
  saved: v.optional(v.nullable(time), null),
  status: v.optional(v.picklist(READING_STATUSES), 'unread'),
  note: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  changed: v.optional(time, 0),
});

/** Parses an entry from storage or a file; undefined for anything else. Never throws. */
export function parseEntry(value: unknown): LibraryEntry | undefined {
  const read = v.safeParse(stored, value);
  if (!read.success) return undefined;
  const { id, note, tags, ...rest } = read.output;
  if (!isPaperId(id)) return undefined;
  const canonical = new Set(tags.map(canonicalTag).filter((tag) => tag !== ''));
  return { ...rest, id, note, tags: [...canonical].slice(0, MOST_TAGS) };
}

import { squeeze } from '../query/fold';
import { splitWords } from '../query/words';
import { alignAcronym } from './acronymAlign';

/** A short form, without a plural s, and its long form, as one paper has them. */
export type AcronymPair = readonly [short: string, long: string];

const BRACKETS = /\(([^()]{2,160})\)/g;

/** What no long form crosses. */
const END = /[.!?](?=\s|$)|[,;:()[\]{}—]|\n\s*\n/;

const SHORT = /^[\p{L}\p{N}][\p{L}\p{N}&/‐‑-]{1,9}$/u;
const PLURAL = /(?<=.\p{Lu})s$/u;

/** Room for the 15 words that a long form may have. */
const WINDOW = 240;

/** Words about the authors or the text, which are not part of a name. */
const NOT_FIRST = /^(?:an?|the|this|these|we|our|its?|their|is|are|and|or)$/;

/** "CIFAR-100" explains no "CIFAR-10". */
const NAME = /\p{Ll}{3}/u;

/** The acronyms that a paper defines: "long form (SHORT)", "SHORT (long form)" and a title's "SHORT: Long Form". */
export function acronymPairs(title: string, abstract: string): readonly AcronymPair[] {
  const [heading = ''] = title.split(':', 1);
  const pairs = [pairOf(heading, title.slice(heading.length + 1), true)];
  const text = ` ${title}\n\n${abstract}`;
  for (const { 1: inside = '', index } of text.matchAll(BRACKETS)) {
    const head = (inside.split(END, 1)[0] ?? '').trim();
    // A word cut in two must not look like a start.
    const before = text.slice(Math.max(0, index - WINDOW), index).replace(/^\S+/, '');
    pairs.push(pairOf(head, before) ?? pairOf(lastOf(before.slice(-20).trim(), /[\s"'“”‘’]/), inside, true));
  }
  return pairs.filter((pair) => pair !== undefined);
}

/** A short form with the long form at the front of a text or at its end. */
function pairOf(written: string, text: string, front = false): AcronymPair | undefined {
  const short = written.replace(PLURAL, '');
  const capitals = short.split(/\p{Lu}/u).length;
  if (!SHORT.test(short) || capitals < 2 || capitals < short.split(/\p{Ll}/u).length) return undefined;
  const count = squeeze(short).length;
  const most = Math.min(count + 5, 2 * count);
  const part = front ? (text.split(END, 1)[0] ?? '') : lastOf(text, END);
  const all = splitWords(part);
  const words = front ? all.slice(0, most) : all.slice(-most);
  const found = alignAcronym(short, words, front);
  if (found === undefined) return undefined;
  let [first, last] = found;
  while (words[last + 1]?.joined === true) last++;
  const long = part.slice(words[first]?.start, words[last]?.end).replace(/\s+/g, ' ');
  return NAME.test(long) && !NOT_FIRST.test(words[first]?.text ?? '') ? [short, long] : undefined;
}

function lastOf(text: string, separator: RegExp): string {
  return text.split(separator).at(-1) ?? '';
}

import { fold } from '../../../../query/fold';

/** Quotes, parentheses, fields, OR and exclusions. Removing words from them could change their meaning. */
const SYNTAX = /["“”„«»():|]|(^|\s)(-|OR\s|OR$)/u;

/** More than the words of any topic's name. */
const MOST_WORDS = 5;

/**
 * The rest of a query when its last words become a topic filter; undefined when they do not begin the topic's name.
 * The last words must begin the name ("reward saf"). A query without other words may also begin a later word of the
 * name ("rl" of "Offline RL").
 */
export function withoutTopic(query: string, name: string): string | undefined {
  if (SYNTAX.test(query)) return undefined;
  const words = query.trim().split(/\s+/u);
  const folded = spaced(name);
  for (let first = Math.max(0, words.length - MOST_WORDS); first < words.length; first++) {
    const typed = spaced(words.slice(first).join(' '));
    if (typed.length < 2) return undefined;
    const begins = folded.startsWith(typed) || (first === 0 && folded.includes(` ${typed}`));
    if (begins) return words.slice(0, first).join(' ');
  }
  return undefined;
}

function spaced(text: string): string {
  return fold(text).replaceAll('-', ' ').trim();
}

import { fold } from '../../../query/fold';

/** Quotes, parentheses, fields, alternatives, exclusions: taking words out of them could change what they mean. */
const SYNTAX = /["“”„«»():|]|(^|\s)(-|OR\s|OR$)/u;

/** More than the words of any topic's name. */
const MOST_WORDS = 5;

/**
 * What is left of a query when the words that begin a topic's name become a filter; undefined when none do.
 * The last words of a query must begin the name ("reward saf"); a query that is nothing else may begin any
 * word of it ("rl" of "Offline RL").
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

import { stem } from './stem';
import { isStopWord } from './stopWords';
import { splitWords } from './words';

/** One distinct word of a query. */
export interface QueryWord {
  /** As typed, at its first occurrence. */
  readonly typed: string;
  /** Folded. */
  readonly text: string;
  readonly stem: string;
  /** Too common to rank by. */
  readonly stopWord: boolean;
  /** The query ends in this word without a space after it: more letters may come. */
  readonly typing: boolean;
  /** How often the query has it, at least 1. */
  readonly count: number;
}

/** A pair of neighbouring words of a query, by their places in `words`. */
export interface QueryPair {
  readonly first: number;
  readonly second: number;
  /** Typed with a hyphen or the like between: "off-policy". */
  readonly joined: boolean;
}

/** An analysed query. */
export interface AnalysedQuery {
  /** Distinct words in the order of their first occurrence, at most `MAX_WORDS`. */
  readonly words: readonly QueryWord[];
  readonly pairs: readonly QueryPair[];
  /** All its words, folded and joined by single spaces, with repeats: for comparing with titles. */
  readonly phrase: string;
  /** Whether the last word may still be incomplete. */
  readonly typing: boolean;
}

/** Text after this is ignored. A title with its abstract fits, and a page pasted by mistake costs nothing. */
export const MAX_LENGTH = 10_000;

/** Further distinct words are ignored. The longest abstracts have about 200. */
const MAX_WORDS = 160;

/** Takes a query apart. Any string will do; work is bounded by its first 10,000 UTF-16 units. */
export function analyseQuery(query: string): AnalysedQuery {
  const whole = query.length <= MAX_LENGTH;
  const found = splitWords(query.slice(0, MAX_LENGTH));
  const typing = whole && found.at(-1)?.end === query.length;
  const words: QueryWord[] = [];
  const places = new Map<string, number>();
  const pairs = new Map<string, QueryPair>();
  let previous: number | undefined;
  found.forEach(({ text, start, end, joined }, position) => {
    const place = places.get(text) ?? words.length;
    const known = words[place];
    if (known !== undefined) {
      words[place] = { ...known, count: known.count + 1 };
    } else if (words.length < MAX_WORDS) {
      places.set(text, place);
      const last = typing && position === found.length - 1;
      const typed = query.slice(start, end);
      words.push({ typed, text, stem: stem(text), stopWord: isStopWord(text), typing: last, count: 1 });
    } else {
      previous = undefined;
      return;
    }
    if (previous !== undefined && previous !== place) {
      pairs.set(`${previous} ${place}`, { first: previous, second: place, joined });
    }
    previous = place;
  });
  return { words, pairs: [...pairs.values()], phrase: found.map((word) => word.text).join(' '), typing };
}

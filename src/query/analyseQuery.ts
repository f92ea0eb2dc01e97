import { stem } from './stem';
import { isStopWord } from './stopWords';
import { splitWords, type Word } from './words';

/** One distinct word of a query. */
export interface QueryWord {
  /** As typed, at its first occurrence. */
  readonly typed: string;
  /** Folded. */
  readonly text: string;
  readonly stem: string;
  /** The folded word without its signs, for a name with signs: "rrt" of "RRT*". */
  readonly base: string | undefined;
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

/** Words of a query that were typed as one: "over-optimisation", "state-of-the-art", "Node.js". */
export interface QueryChain {
  /** As typed. */
  readonly typed: string;
  /** All its words in order, folded, with stop words and repeats. */
  readonly texts: readonly string[];
  /** Their positions in `words`, each once. */
  readonly places: readonly number[];
  /** The query ends in it. */
  readonly typing: boolean;
}

/** An analysed query. */
export interface AnalysedQuery {
  /** Distinct words in the order of their first occurrence, at most `MAX_WORDS`. */
  readonly words: readonly QueryWord[];
  readonly pairs: readonly QueryPair[];
  readonly chains: readonly QueryChain[];
  /** All its words, folded and joined by single spaces, with repeats: for comparing with titles. */
  readonly phrase: string;
  /** Whether the last word may still be incomplete. */
  readonly typing: boolean;
}

/** Text after this is ignored. A title with its abstract fits, and a page pasted by mistake costs nothing. */
export const MAX_LENGTH = 10_000;

/** Further distinct words are ignored. The longest abstracts have about 200. */
const MAX_WORDS = 160;

/**
 * Analyses a query. Any string is valid; the work is bounded by its first 10,000 UTF-16 units. `isName` tells
 * whether the signs of a name ("c++") belong to the word; `base` is the word without them.
 */
export function analyseQuery(
  query: string,
  isName: (name: string, base: string) => boolean = () => false,
): AnalysedQuery {
  const whole = query.length <= MAX_LENGTH;
  const found = splitWords(query.slice(0, MAX_LENGTH)).map((word) => withSigns(word, isName));
  const typing = whole && found.at(-1)?.end === query.length;
  const words: QueryWord[] = [];
  const places = new Map<string, number>();
  const pairs = new Map<string, QueryPair>();
  const links: Link[] = [];
  let previous: number | undefined;
  found.forEach((word, position) => {
    const { text, start, end, joined, isSigned } = word;
    const place = places.get(text) ?? words.length;
    const known = words[place];
    if (known !== undefined) {
      words[place] = { ...known, count: known.count + 1 };
    } else if (words.length < MAX_WORDS) {
      places.set(text, place);
      const last = typing && position === found.length - 1;
      const typed = query.slice(start, end);
      words.push({
        typed,
        text,
        stem: isSigned ? text : stem(text),
        base: isSigned ? word.phrase : undefined,
        stopWord: isStopWord(text),
        typing: last,
        count: 1,
      });
    } else {
      previous = undefined;
      return;
    }
    if (previous !== undefined && previous !== place) {
      pairs.set(`${previous} ${place}`, { first: previous, second: place, joined });
    }
    previous = place;
    links.push({ word, place, isLast: position === found.length - 1 });
  });
  return {
    words,
    pairs: [...pairs.values()],
    chains: chainsOf(query, links, typing),
    phrase: found.map(({ phrase }) => phrase).join(' '),
    typing,
  };
}

interface FoundWord extends Word {
  /** Its text is a name with signs. */
  readonly isSigned: boolean;
  /** The word without signs. */
  readonly phrase: string;
}

function withSigns(word: Word, isName: (name: string, base: string) => boolean): FoundWord {
  const { name, text, start, end } = word;
  if (name === undefined || !isName(name.text, text)) return { ...word, isSigned: false, phrase: text };
  const range = { start: start - name.before, end: end + name.after };
  return { ...word, ...range, text: name.text, isSigned: true, phrase: text };
}

interface Link {
  readonly word: FoundWord;
  readonly place: number;
  readonly isLast: boolean;
}

function chainsOf(query: string, links: readonly Link[], typing: boolean): readonly QueryChain[] {
  const runs: Link[][] = [];
  for (const link of links) {
    const run = runs.at(-1);
    if (link.word.joined && run !== undefined) run.push(link);
    else runs.push([link]);
  }
  return runs.flatMap((run): QueryChain[] => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined || first === last) return [];
    return [
      {
        typed: query.slice(first.word.start, last.word.end + (last.word.closed === true ? 1 : 0)),
        texts: run.map(({ word }) => word.text),
        places: [...new Set(run.map(({ place }) => place))],
        typing: typing && last.isLast,
      },
    ];
  });
}

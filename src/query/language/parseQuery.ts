import { FIELDS, filterOf } from '../../fields/registry';
import { MAX_LENGTH } from '../analyseQuery';
import type { Clause, ParsedQuery, RootClause } from './clause';
import { collectHints, type Note } from './hints';
import { lexQuery, type Token } from './lexQuery';
import { isSearchable } from './marks';

/**
 * Reads a query as a person typed it. Any string will do: what cannot be meant as syntax is words, and what
 * is odd is read in the likeliest way and hinted at. It knows:
 *
 *     off-policy "reward model" title:x abstract:"x y" topic:safety has:code is:saved tag:x note:x -x x OR y (x y)
 *
 * OR joins the two clauses beside it and no more; a key before a group goes for all in it that has no key of
 * its own. Reads the first 10,000 UTF-16 units, in time that grows with them.
 */
export function parseQuery(text: string): ParsedQuery {
  const read = text.slice(0, MAX_LENGTH);
  const { note, hints } = collectHints(read);
  const clause = readGroup({ tokens: lexQuery(read, note), place: 0, note }, undefined);
  if (clause?.kind === 'all') return { root: clause, hints: hints() };
  const { start, end } = clause ?? { start: 0, end: 0 };
  const clauses = clause === undefined ? [] : [clause];
  return { root: { kind: 'all', clauses, start, end }, hints: hints() };
}

/** The words of a query that stand alone: not excluded, not an alternative, not of one field. In order. */
export function plainWords(root: RootClause): readonly Extract<Clause, { kind: 'word' }>[] {
  return root.clauses.filter((clause) => clause.kind === 'word').filter((word) => word.field === undefined);
}

interface Reader {
  readonly tokens: readonly Token[];
  readonly note: Note;
  /** The next token. */
  place: number;
}

/** All up to a closing parenthesis, which is left to be read, or the end. Undefined if nothing was said. */
function readGroup(reader: Reader, key: string | undefined): Clause | undefined {
  const parts: Clause[][] = [];
  let or: Token | undefined;
  let token = reader.tokens[reader.place];
  for (; token !== undefined && token.kind !== 'close'; token = reader.tokens[reader.place]) {
    if (token.kind === 'or') {
      reader.place++;
      if (or === undefined && parts.length > 0) or = token;
      else reader.note('idle-or', token);
      continue;
    }
    const clause = readClause(reader, token, key, or !== undefined);
    // An ignored clause keeps its position: "a OR has:x b" does not join a and b.
    const alternatives = clause === undefined ? [] : [clause];
    if (or === undefined) parts.push(alternatives);
    else parts.at(-1)?.push(...alternatives);
    or = undefined;
  }
  if (or !== undefined) reader.note(token === undefined ? 'waiting-or' : 'idle-or', or);
  return join(
    'all',
    parts.flatMap((alternatives) => join('any', alternatives) ?? []),
  );
}

/** Joins clauses: flattens those of the same kind, returns a single one as it is, and undefined for none. */
function join(kind: 'any' | 'all', members: readonly Clause[]): Clause | undefined {
  const clauses = members.flatMap((clause) => (clause.kind === kind ? clause.clauses : [clause]));
  const first = clauses[0];
  const last = clauses.at(-1);
  if (first === undefined || last === undefined || first === last) return first;
  return { kind, clauses, start: first.start, end: last.end };
}

/**
 * A word, phrase or group with the minus and the key before it; `first` is the next token. Takes one token at
 * least. Undefined if it came to nothing.
 */
function readClause(
  reader: Reader,
  first: Token,
  groupKey: string | undefined,
  isAlternative: boolean,
): Clause | undefined {
  const named = first.kind === 'minus' ? takeGlued(reader) : first;
  const ownKey = named?.kind === 'key' ? named : undefined;
  const token = ownKey === undefined ? named : takeGlued(reader);
  const key = ownKey?.key ?? groupKey;

  let clause: Clause | undefined;
  if (token?.kind === 'open') {
    clause = readParentheses(reader, token, key, isAlternative || token !== first);
  } else if (token?.kind === 'word' || token?.kind === 'phrase') {
    reader.place++;
    if (isSearchable(token.text)) clause = leafOf(token, key, ownKey?.start ?? token.start, reader.note);
    else if (ownKey !== undefined) reader.note('unfinished-key', ownKey);
  } else if (ownKey !== undefined) {
    reader.note('unfinished-key', ownKey);
  }
  if (first.kind !== 'minus' || clause === undefined) return clause;
  if (clause.kind === 'not') return clause.clause;
  return { kind: 'not', clause, start: first.start, end: reader.tokens[reader.place - 1]?.end ?? clause.end };
}

/** Takes a token and returns the next one, if nothing separates them. */
function takeGlued(reader: Reader): Token | undefined {
  const token = reader.tokens[reader.place++];
  const next = reader.tokens[reader.place];
  return next?.start === token?.end ? next : undefined;
}

/** `matters`: what stands before the group goes for all of it, so where it ends makes a difference. */
function readParentheses(
  reader: Reader,
  opening: Token,
  key: string | undefined,
  matters: boolean,
): Clause | undefined {
  const first = ++reader.place;
  const clause = readGroup(reader, key);
  if (reader.tokens[reader.place++] !== undefined) return clause;
  // A parenthesis that a pasted title leaves open matters only when something depends on the group.
  if (matters || reader.tokens.slice(first).some((token) => token.kind === 'or')) {
    reader.note('open-parenthesis', opening);
  }
  return clause;
}

/** Undefined for what is none of a fact's fixed values. */
function leafOf(
  token: Extract<Token, { kind: 'word' | 'phrase' }>,
  key: string | undefined,
  start: number,
  note: Note,
): Clause | undefined {
  if (key === undefined) return { ...token, start };
  const searched = FIELDS.find(({ searches }) => searches === key)?.searches;
  if (searched !== undefined) return { ...token, field: searched, start };
  const { text, end } = token;
  const values = filterOf(key)?.facet.values;
  const fixed = typeof values === 'function' ? undefined : values;
  const value = fixed === undefined ? text : fixed.find((known) => known === text.toLowerCase());
  if (value !== undefined) return { kind: 'field', field: key, value, start, end };
  note(
    'unknown-value',
    { start, end },
    fixed?.map((known) => `${key}:${known}`),
  );
  return undefined;
}

/** A fault of a pattern, to follow "the phrase “…”", and how to fix it. */
export interface Broken {
  readonly kind: 'broken';
  readonly fault: string;
  readonly fix: string;
}

/**
 * One position of a pattern: its alternatives, each a sequence of words (`align*` is one) and gaps (`..`); `[` makes
 * one empty.
 */
export type Part = readonly (readonly string[])[];

/** The positions of a pattern from left to right. */
export type SplitPattern = { readonly kind: 'split'; readonly parts: readonly Part[] } | Broken;

/** A word with a star or without, a gap, space and hyphens, or any other sign alone. */
const TOKEN = /[\p{L}\p{N}\p{M}]+\*?|\.\.|[\s\p{Pd}]+|./gu;
const WORD = /^[\p{L}\p{N}\p{M}]/u;
const SPACE = /^[\s\p{Pd}]/u;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** An open bracket and its content so far. */
interface Group {
  readonly open: string;
  readonly done: string[][];
  current: string[];
}

/** Splits a pattern into its positions, without folding words or checking phrases. */
export function splitPattern(text: string): SplitPattern {
  const tokens = text.match(TOKEN) ?? [];
  const parts: Part[] = [];
  let group: Group | undefined;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1] ?? ' ';
    if (SPACE.test(token)) continue;
    if (WORD.test(token) || token === '..') {
      if (isClosing(before)) return touching(before);
      if (WORD.test(token) && before.endsWith('*')) return strayStar();
      if (group === undefined) parts.push([[token]]);
      else group.current.push(token);
    } else if (token === '(' || token === '[') {
      if (group !== undefined) {
        return broken(`has a ${token} inside another bracket`, 'Write the alternatives out side by side.');
      }
      if (!SPACE.test(before)) return touching(token);
      group = { open: token, done: [], current: [] };
    } else if (token === '|' || isClosing(token)) {
      const fault = closingFault(group, token);
      if (fault !== undefined || group === undefined) return fault ?? unopened(token);
      group.done.push(group.current);
      group.current = [];
      if (token === '|') continue;
      parts.push(group.open === '[' ? [...group.done, []] : group.done);
      group = undefined;
    } else {
      return token === '*' ? strayStar() : idle(token);
    }
  }
  if (group === undefined) return { kind: 'split', parts };
  return broken(
    `opens a ${group.open} and does not close it`,
    `Write ${CLOSING[group.open]} where it ends, or remove the ${group.open}.`,
  );
}

function closingFault(group: Group | undefined, token: string): Broken | undefined {
  if (group === undefined) return unopened(token);
  if (token !== '|' && CLOSING[group.open] !== token) {
    return broken(`opens a ${group.open} and closes a ${token}`, 'Close each bracket with a matching one.');
  }
  if (group.current.length === 0) {
    return broken('has an empty alternative', 'Write words there. Write optional words as [words].');
  }
  if (token === ')' && group.done.length === 0) {
    return broken(
      'has only one alternative in brackets',
      'Remove ( and ), or use [ and ] if the words are optional.',
    );
  }
  return undefined;
}

function unopened(token: string): Broken {
  return token === '|'
    ? broken('has a | outside of brackets', 'Put the alternatives in brackets: (offline|batch) RL.')
    : broken(`closes a ${token} without an opening one`, `Open it first, or remove the ${token}.`);
}

function isClosing(token: string): boolean {
  return token === ')' || token === ']';
}

function touching(bracket: string): Broken {
  return broken(
    `has a ${bracket} next to a word or a sign`,
    'Put brackets around whole words, with a space outside.',
  );
}

function strayStar(): Broken {
  return broken(
    'has a * that is not at the end of a word',
    'Write it right behind the beginning of a word: align*.',
  );
}

function idle(sign: string): Broken {
  return broken(
    `has the character “${sign}”, which phrases do not cross`,
    'Write “..” where it stood, or remove it.',
  );
}

function broken(fault: string, fix: string): Broken {
  return { kind: 'broken', fault, fix };
}

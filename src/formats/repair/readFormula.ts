import { readBraces, readScript, type Formula } from './mathScripts';
import { CERTAIN_WORDS, commandOf, isCertain, isRelation, type MathToken } from './mathTokens';
import { FUNCTIONS, WITH_ARGUMENT } from './symbols';

const LONGEST = 400;
const DEEPEST = 8;
const CLOSING: ReadonlyMap<string, string> = new Map(
  Object.entries({ '(': ')', '[': ']', '|': '|', '{': '}' }),
);
/** Short words that end a formula even in parentheses: "(R^2 and …)". */
const ENGLISH = /^(?:a|an|and|are|as|at|by|for|if|in|is|it|no|of|on|or|so|the|to|vs|we|with)$/i;

/**
 * Reads the longest formula that starts at a token, TeX or TeX that lost its backslashes and dollars:
 * letters, numbers, groups and commands, joined by operators. It is certain only with evidence that
 * prose does not have: a `^`, a `_{`, a command, "varepsilon". Undefined when nothing can start there.
 */
export function readFormula(tokens: readonly MathToken[], start: number, depth = 0): Formula | undefined {
  let tex = '';
  let certain = false;
  let end = start;
  let at = start;
  let wide = false;
  while (at < tokens.length && at - start < LONGEST) {
    const item = readItem(tokens, at, depth);
    if (item === undefined) break;
    tex += item.tex;
    certain ||= item.certain;
    end = at = item.end;
    const join = readJoin(tokens, at, depth, wide || item.wide === true);
    if (join === undefined) break;
    wide = join.tex !== '' && join.tex.trim() === '';
    // The join counts only if something follows it, which the next turn finds out.
    const next = readItem(tokens, join.end, depth);
    if (next === undefined) break;
    tex += join.tex;
    certain ||= join.certain;
    at = join.end;
    wide = false;
  }
  return end === start ? undefined : { end, tex: tex.trim(), certain };
}

interface Item extends Formula {
  /** A function or accent, which a space may part from what it belongs to. */
  readonly wide?: boolean;
}

/** A letter, number, command or group with its scripts. */
function readItem(tokens: readonly MathToken[], at: number, depth: number): Item | undefined {
  const atom = readAtom(tokens, at, depth);
  if (atom === undefined) return undefined;
  let { end, tex, certain } = atom;
  for (let scripts = 0; scripts < 3; scripts++) {
    const script = readScript(tokens, end, tokens[end - 1]);
    if (script === undefined) break;
    end = script.end;
    tex += script.tex;
    certain = true;
  }
  return { end, tex, certain, ...(atom.wide === true && end === atom.end ? { wide: true } : {}) };
}

function readAtom(tokens: readonly MathToken[], at: number, depth: number): Item | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'space') return undefined;
  const name = commandOf(token);
  if (name !== undefined) return readCommand(tokens, at, name, depth);
  const next = tokens[at + 1];
  if (token.kind === 'number') return { end: at + 1, tex: token.text, certain: false };
  if (token.kind === 'word') {
    const single = token.text.length === 1;
    const scripted = next?.text === '^' || next?.text === '_';
    if (!/^\p{L}\p{M}?$/u.test(token.text) && (token.text.length > 3 || ENGLISH.test(token.text)))
      return undefined;
    if (!single && depth === 0 && !scripted) return undefined;
    // O~( is Õ( that lost its backslash.
    if (single && next?.text === '~' && tokens[at + 2]?.text === '(')
      return { end: at + 2, tex: `\\tilde{${token.text}}`, certain: true };
    return { end: at + 1, tex: token.text, certain: false };
  }
  if (CLOSING.has(token.text)) return readGroup(tokens, at, depth);
  return /^[∞∂∇ℓ]$/.test(token.text) ? { end: at + 1, tex: token.text, certain: false } : undefined;
}

function readCommand(
  tokens: readonly MathToken[],
  at: number,
  name: string,
  depth: number,
): Item | undefined {
  const token = tokens[at];
  if (token === undefined || depth > DEEPEST) return undefined;
  const certain = isCertain(token);
  if (isRelation(name))
    return depth > 0 && token.kind === 'command' ? { end: at + 1, tex: `\\${name} `, certain } : undefined;
  const tex = /^[A-Za-z]/.test(name) ? `\\${name} ` : `\\${name}`;
  if (!WITH_ARGUMENT.has(name))
    return { end: at + 1, tex, certain, wide: FUNCTIONS.has(name) || token.kind === 'command' };
  let end = at + 1;
  let all = tex.trimEnd();
  for (let argument = 0; argument < (/frac|binom/.test(name) ? 2 : 1); argument++) {
    const skipped = tokens[end]?.kind === 'space' ? end + 1 : end;
    const next = tokens[skipped];
    if (next === undefined) return undefined;
    // \sqrtn and `tilde O`: the letter behind it; `sqrt(w)`: what the parentheses hold.
    const group =
      next.text === '{'
        ? readBraces(tokens, skipped)
        : next.text === '(' && name === 'sqrt'
          ? unparenthesised(tokens, skipped, depth)
          : undefined;
    if (group !== undefined) {
      end = group.end;
      all += group.tex;
    } else if (next.kind === 'word' || next.kind === 'number' || next.kind === 'command') {
      const inner = commandOf(next);
      const read = inner === undefined ? undefined : readCommand(tokens, skipped, inner, depth + 1);
      end = read?.end ?? skipped + 1;
      all += `{${read?.tex.trim() ?? next.text}}`;
    } else return undefined;
  }
  return { end, tex: all, certain: certain || token.kind === 'command' || tokens[at + 1]?.text === '{' };
}

function unparenthesised(tokens: readonly MathToken[], at: number, depth: number): Formula | undefined {
  const group = readGroup(tokens, at, depth);
  return group === undefined ? undefined : { ...group, tex: `{${group.tex.slice(1, -1)}}` };
}

/**
 * The groups of a list of tokens that were read, or tried in vain, by place and depth. A bar both opens and
 * closes, so without it every bar of `|x|x|x…` would be tried again at every depth, a fourth power of them.
 */
const groupsRead = new WeakMap<readonly MathToken[], Map<number, Formula | undefined>>();

function readGroup(tokens: readonly MathToken[], at: number, depth: number): Formula | undefined {
  const known = groupsRead.get(tokens) ?? new Map<number, Formula | undefined>();
  groupsRead.set(tokens, known);
  const key = at * (DEEPEST + 2) + depth;
  const before = known.get(key);
  if (before !== undefined || known.has(key)) return before;
  const group = readNewGroup(tokens, at, depth);
  known.set(key, group);
  return group;
}

/** Parentheses, brackets, bars or a set's braces around a formula; undefined when they hold prose. */
function readNewGroup(tokens: readonly MathToken[], at: number, depth: number): Formula | undefined {
  const opening = tokens[at]?.text ?? '';
  const closing = CLOSING.get(opening);
  if (closing === undefined || depth >= DEEPEST) return undefined;
  let from = tokens[at + 1]?.kind === 'space' ? at + 2 : at + 1;
  if (opening === '|' && from !== at + 1) return undefined;
  const inner = readFormula(tokens, from, depth + 1);
  if (inner === undefined) return undefined;
  from = tokens[inner.end]?.kind === 'space' ? inner.end + 1 : inner.end;
  if (tokens[from]?.text !== closing) return undefined;
  const [left, right] = opening === '{' ? ['\\{', '\\}'] : [opening, closing];
  return { end: from + 1, tex: `${left}${inner.tex}${right}`, certain: inner.certain };
}

/** What joins two items: nothing, an operator, a relation, inside groups also commas and spaces. */
function readJoin(
  tokens: readonly MathToken[],
  at: number,
  depth: number,
  wide: boolean,
): Formula | undefined {
  const spaced = tokens[at]?.kind === 'space';
  const signAt = spaced ? at + 1 : at;
  const token = tokens[signAt];
  if (token === undefined) return undefined;
  const spacedAfter = tokens[signAt + 1]?.kind === 'space';
  const end = spacedAfter ? signAt + 2 : signAt + 1;
  const name = commandOf(token);
  if (name !== undefined && isRelation(name)) {
    const word = token.kind === 'word' && !CERTAIN_WORDS.has(name);
    return word ? undefined : { end, tex: `\\${name} `, certain: isCertain(token) };
  }
  const operator = /^[+*/=<>≤≥≠∈×·−]$/.test(token.text) || (token.text === '-' && spaced === spacedAfter);
  if (operator) return { end, tex: token.text, certain: false };
  if (depth > 0 && /^[,;:]$/.test(token.text)) return { end, tex: token.text, certain: false };
  if (!spaced) return { end: at, tex: '', certain: false };
  const command = name !== undefined && !(token.kind === 'word' && depth === 0);
  return wide || depth > 0 || command ? { end: at + 1, tex: ' ', certain: false } : undefined;
}

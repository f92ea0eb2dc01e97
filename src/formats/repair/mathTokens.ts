import { FUNCTIONS, MATH_COMMANDS, WITH_ARGUMENT } from './symbols';

/** A piece of text as a reader of formulas sees it. `start` and `end` are offsets into the text. */
export interface MathToken {
  readonly kind: 'space' | 'command' | 'word' | 'number' | 'sign';
  /** A command's name without its backslash; the text itself otherwise. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Names of TeX commands that are no English words, so that even without a backslash they can only be
 * formulas. "pi", "beta", "chi" and "star" are not here: they may be names or words.
 */
export const CERTAIN_WORDS = new Set([
  'varepsilon',
  'epsilon',
  'mathcal',
  'mathbb',
  'widetilde',
  'leq',
  'geq',
  'neq',
  'infty',
  'varphi',
  'vartheta',
]);

/** Command names that count as commands only where other evidence makes a formula of their surroundings. */
const LIKELY_WORDS = new Set(
  (
    'alpha beta gamma delta theta lambda sigma omega kappa rho tau phi psi chi eta zeta nu mu xi pi Omega Theta Delta Gamma ' +
    'Lambda Sigma Phi Psi Pi tilde hat bar sqrt frac star ast times cdot approx sum prod ell sim'
  ).split(' '),
);

const RELATIONS = new Set([
  'leq',
  'geq',
  'neq',
  'le',
  'ge',
  'ne',
  'in',
  'times',
  'cdot',
  'approx',
  'sim',
  'subset',
  'subseteq',
  'to',
  'll',
  'gg',
  'pm',
]);

const TOKEN = /\s+|\\[A-Za-z]+|\\[\s\S]|[0-9]+(?:\.[0-9]+)?|[\p{L}][\p{L}\p{M}]*|[\s\S]/gu;

/** Splits a text into tokens. A word that is a command's name joined to letters ("klog") is split. */
export function mathTokens(text: string): MathToken[] {
  const tokens: MathToken[] = [];
  for (const { 0: part, index } of text.matchAll(TOKEN)) {
    const end = index + part.length;
    if (/^\s/.test(part)) tokens.push({ kind: 'space', text: part, start: index, end });
    else if (/^\\[A-Za-z]/.test(part)) tokens.push(...commandTokens(part, index));
    else if (part.startsWith('\\')) tokens.push({ kind: 'command', text: part.slice(1), start: index, end });
    else if (/^[0-9]/.test(part)) tokens.push({ kind: 'number', text: part, start: index, end });
    else if (/^\p{L}/u.test(part)) tokens.push(...wordTokens(part, index));
    else tokens.push({ kind: 'sign', text: part, start: index, end });
  }
  return tokens;
}

/** `\mathcalO` and `\sqrtn` lost their braces: the command, then the letters it stood before. */
function commandTokens(part: string, start: number): MathToken[] {
  const name = part.slice(1);
  const whole: MathToken = { kind: 'command', text: name, start, end: start + part.length };
  if (MATH_COMMANDS.has(name)) return [whole];
  for (let length = Math.min(name.length - 1, 12); length >= 3; length--) {
    const head = name.slice(0, length);
    if (!WITH_ARGUMENT.has(head)) continue;
    const cut = start + 1 + length;
    return [
      { kind: 'command', text: head, start, end: cut },
      { kind: 'word', text: name.slice(length), start: cut, end: whole.end },
    ];
  }
  return [whole];
}

function wordTokens(part: string, start: number): MathToken[] {
  const glued = /^([A-Za-z]{1,2})(log|varepsilon|epsilon)$/.exec(part);
  if (glued === null || part === 'blog')
    return [{ kind: 'word', text: part, start, end: start + part.length }];
  const cut = start + (glued[1] ?? '').length;
  return [
    { kind: 'word', text: glued[1] ?? '', start, end: cut },
    { kind: 'word', text: glued[2] ?? '', start: cut, end: start + part.length },
  ];
}

/** True for a token that can only come from a formula. */
export function isCertain(token: MathToken): boolean {
  if (token.kind === 'command') return MATH_COMMANDS.has(token.text);
  return token.kind === 'word' && CERTAIN_WORDS.has(token.text);
}

/** The name of the command that a token is or lost its backslash of, or undefined. */
export function commandOf(token: MathToken): string | undefined {
  if (token.kind === 'command')
    return MATH_COMMANDS.has(token.text) || /^[|,;!{}]$/.test(token.text) ? token.text : undefined;
  if (token.kind !== 'word') return undefined;
  return CERTAIN_WORDS.has(token.text) || LIKELY_WORDS.has(token.text) || FUNCTIONS.has(token.text)
    ? token.text
    : undefined;
}

/** True for commands that stand between two parts of a formula. */
export function isRelation(name: string): boolean {
  return RELATIONS.has(name);
}

import { commandOf, type MathToken } from './mathTokens';

/** A formula read from tokens: where it ends (index of the token behind it), its TeX, and if it must be one. */
export interface Formula {
  readonly end: number;
  readonly tex: string;
  readonly certain: boolean;
}

/** A bound on what a script or group may hold, in tokens. */
const LONGEST = 400;

/** `^` or `_` with what it raises or lowers. A `_` is a script only where no identifier can be meant. */
export function readScript(
  tokens: readonly MathToken[],
  at: number,
  base: MathToken | undefined,
): Formula | undefined {
  const sign = tokens[at]?.text;
  if (sign !== '^' && sign !== '_') return undefined;
  const next = tokens[at + 1];
  if (next === undefined || next.kind === 'space') return undefined;
  if (next.text === '{') {
    const group = readBraces(tokens, at + 1);
    return group === undefined ? undefined : { ...group, tex: `${sign}${group.tex}` };
  }
  if (sign === '_') {
    const alone = base !== undefined && (base.text.length === 1 || commandOf(base) !== undefined);
    const index = next.text.length === 1 || commandOf(next) !== undefined;
    const after = tokens[at + 2];
    const goesOn =
      after?.kind === 'word' || after?.kind === 'number' || after?.text === '_' || after?.text === '@';
    if (!alone || !index || goesOn) return undefined;
  }
  const signed = /^[-−+]$/.test(next.text) && tokens[at + 2]?.kind === 'number';
  if (signed)
    return { end: at + 3, tex: `${sign}{${next.text}${tokens[at + 2]?.text ?? ''}}`, certain: true };
  const name = commandOf(next);
  if (name !== undefined) return { end: at + 2, tex: `${sign}{\\${name}}`, certain: true };
  if (next.kind === 'number' || (next.kind === 'word' && next.text.length <= 3)) {
    const plain = next.text.length === 1 || next.kind === 'number';
    return { end: at + 2, tex: `${sign}{${plain ? next.text : `\\mathrm{${next.text}}`}}`, certain: true };
  }
  return /^[*∗⋆+'′]$/.test(next.text)
    ? { end: at + 2, tex: `${sign}{${next.text}}`, certain: true }
    : undefined;
}

/** `{…}` balanced, with the backslashes of known commands restored and words set upright. */
export function readBraces(tokens: readonly MathToken[], at: number): Formula | undefined {
  let depth = 0;
  let tex = '';
  for (let end = at; end < tokens.length && end - at < LONGEST; end++) {
    const token = tokens[end];
    if (token === undefined) return undefined;
    if (token.text === '{' && token.kind === 'sign') depth++;
    if (token.text === '}' && token.kind === 'sign') depth--;
    const name = commandOf(token);
    if (token.kind === 'command')
      tex += /^[A-Za-z]/.test(token.text) ? `\\${token.text} ` : `\\${token.text}`;
    else if (name !== undefined) tex += `\\${name} `;
    else if (token.kind === 'word' && token.text.length > 1 && !tex.slice(1).endsWith('{'))
      tex += `\\mathrm{${token.text}}`;
    else tex += token.text;
    if (depth === 0) return { end: end + 1, tex, certain: true };
  }
  return undefined;
}

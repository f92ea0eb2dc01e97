import { EMPHASIS_END, EMPHASIS_START, type Placeholders } from './placeholders';
import { EMPHASIS, ESCAPES, SILENT, WORDS, WRAPPERS } from './texWords';

/** Longest first, for commands that lost the brace behind them: \textbfrestricted. */
const GLUED = [...EMPHASIS, ...WRAPPERS]
  .filter((name) => name.length > 3)
  .toSorted((a, b) => b.length - a.length);

/**
 * Reads TeX's text commands in one walk: emphasis ({\em x}, \emph{x}) becomes a mark, wrappers (\text{x})
 * and protecting braces ({T}ext) leave their content, escapes and abbreviations become what they say.
 * Commands it does not know stay for the next repair.
 */
export function repairCommands(text: string, placeholders: Placeholders): string {
  if (!/[\\{]/.test(text)) return text;
  const ends = matchBraces(text);
  /** What to write where an opened group closes. */
  const closings = new Map<number, string>();
  let out = '';
  let at = 0;
  const open = (brace: number, start: string, end: string): void => {
    out += start;
    closings.set(ends.get(brace) ?? -1, end);
    at = brace + 1;
  };
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '{' && ends.has(at)) {
      const switched = /^\{\s*(?:\\([a-z]{2,10})(?![a-zA-Z])|(em)(?=\s\S))\s*/.exec(text.slice(at, at + 24));
      const name = switched?.[1] ?? switched?.[2] ?? '';
      if (EMPHASIS.has(name)) open(at, EMPHASIS_START, EMPHASIS_END);
      else if (WRAPPERS.has(name)) open(at, '', '');
      else if (protects(text, at, ends.get(at) ?? at)) open(at, '', '');
      else open(at, '{', '}');
      if (EMPHASIS.has(name) || WRAPPERS.has(name)) at += (switched?.[0].length ?? 1) - 1;
    } else if (sign === '}') {
      out += closings.get(at) ?? '}';
      at++;
    } else if (sign === '\\') {
      const name = /^[A-Za-z]+/.exec(text.slice(at + 1, at + 31))?.[0] ?? '';
      const next = at + 1 + name.length;
      if (name === '') {
        const escape = ESCAPES.get(text.charAt(next));
        out += escape ?? sign;
        at = escape === undefined ? next : next + 1;
      } else at = readCommand(name, next);
    } else {
      const run = /^[^\\{}]+/.exec(text.slice(at, at + 400))?.[0] ?? sign;
      out += run;
      at += run.length;
    }
  }
  return out;

  function readCommand(name: string, next: number): number {
    const star = text.charAt(next) === '*' ? 1 : 0;
    const brace = next + star;
    if (
      ends.has(brace) &&
      (EMPHASIS.has(name) || WRAPPERS.has(name) || name === 'footnote' || SILENT.has(name))
    ) {
      const [start, end] = EMPHASIS.has(name)
        ? [EMPHASIS_START, EMPHASIS_END]
        : name === 'footnote'
          ? [' (', ')']
          : ['', ''];
      open(brace, start, end);
      return brace + 1;
    }
    const word = WORDS.get(name);
    if (word !== undefined) {
      out += word;
      const after = text.startsWith('{}', next) ? next + 2 : next;
      return word.endsWith('.') && text.charAt(after) === '.' ? after + 1 : after;
    }
    if (SILENT.has(name) || EMPHASIS.has(name) || WRAPPERS.has(name)) {
      out += ' ';
      return next;
    }
    if (ends.has(next)) {
      // A macro of the author's own: around prose it sets it somehow, around a term it is a function.
      const prose = /[a-z]{2,} [a-z]{2,}/.test(
        text.slice(next, Math.min(ends.get(next) ?? next, next + 200)),
      );
      if (prose) placeholders.note(`\\${name}`);
      open(next, prose ? '' : `\\${name}(`, prose ? '' : ')');
      return next + 1;
    }
    const glued = GLUED.find((known) => name.startsWith(known));
    out += glued === undefined ? `\\${name}` : name.slice(glued.length);
    return next;
  }
}

/** Where each opening brace closes; a stack, so that unbalanced braces cost no second look. */
function matchBraces(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\') at++;
    else if (sign === '{') open.push(at);
    else if (sign === '}') {
      const start = open.pop();
      if (start !== undefined) ends.set(start, at);
    }
  }
  return ends;
}

/** {T}ext, T{ex}t, {—}: braces that only hold TeX together. {0, 1} is a set and keeps them. */
function protects(text: string, start: number, end: number): boolean {
  const beside = text.charAt(start - 1) + text.charAt(end + 1);
  return /[\p{L}\p{N}-]/u.test(beside) || !/[,|:=…]|\.\./.test(text.slice(start, Math.min(end, start + 80)));
}

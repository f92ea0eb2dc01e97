import { isBlank, type Line } from '../../model/lines';
import { proseLikeness } from './likeness';

/**
 * Lines that belong together: a title or a paragraph. `text` is the lines joined by `
 * `, trimmed.
 */
export interface Block {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly text: string;
}

/** Beyond this a line was not wrapped by a mail program or editor: it is a paragraph of its own. */
const WIDEST_WRAP = 120;
/** Up to this many short lines without a blank line between them are one title set on several lines. */
const TITLE_LINES = 3;
const TITLE_LENGTH = 250;

/** Splits lines into blocks: at blank lines, and between lines that were not wrapped from one text. */
export function splitBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let run: Line[] = [];
  for (const line of lines) {
    const previous = run.at(-1);
    if (previous !== undefined && line.number !== previous.number + 1) {
      pushRun(run, blocks);
      run = [];
    }
    if (isBlank(line.text)) {
      pushRun(run, blocks);
      run = [];
    } else run.push(line);
  }
  pushRun(run, blocks);
  return blocks;
}

function pushRun(run: readonly Line[], blocks: Block[]): void {
  const [first] = run;
  if (first === undefined) return;
  if (run.length === 1 || isTitleOnLines(run)) {
    blocks.push(block(run));
    return;
  }
  const width = widthOf(run);
  const titleAbove = isTitleAbove(first, run, blocks.at(-1));
  let part: Line[] = [first];
  run.slice(1).forEach((line, index) => {
    const last = part.at(-1) ?? first;
    if (endsInHyphen(last) || (!(titleAbove && index === 0) && isWrapped(last, line, width))) part.push(line);
    else {
      blocks.push(block(part));
      part = [line];
    }
  });
  blocks.push(block(part));
}

/** The width a run was wrapped at; a line that is one long address says nothing of it. */
function widthOf(run: readonly Line[]): number {
  const wrapped = run.filter((line) => fits(line) && /\S\s+\S/.test(line.text));
  return wrapped.reduce((most, line) => Math.max(most, line.text.trimEnd().length), 0);
}

function isTitleOnLines(run: readonly Line[]): boolean {
  if (run.length > TITLE_LINES || run.some((line) => !fits(line))) return false;
  const text = run.map((line) => line.text.trim()).join(' ');
  return text.length <= TITLE_LENGTH && proseLikeness(text) < 0;
}

/**
 * A title glued to the top of its wrapped abstract: unlike the lines below it in every way. Below a title
 * it is not looked for, since some abstracts start with the long name of a method.
 */
function isTitleAbove(first: Line, run: readonly Line[], before: Block | undefined): boolean {
  if (before !== undefined && proseLikeness(before.text) < 0) return false;
  if (run.length < 3 || proseLikeness(first.text) > -4) return false;
  const below = run.slice(1, 8).map((line) => line.text.trim());
  return proseLikeness(below.join(' ')) > 2;
}

/** True when `next` continues `line`: its first word would not have fitted, or it starts in mid-sentence. */
function isWrapped(line: Line, next: Line, width: number): boolean {
  if (!fits(line)) return false;
  const text = line.text.trimEnd();
  if (/^\s*\p{Ll}/u.test(next.text) && !/[.?!]$/.test(text)) return true;
  if (!fits(next)) return false;
  const word = /^\s*\S+/.exec(next.text)?.[0].trim() ?? '';
  return text.length + 1 + word.length > width;
}

/** "GPT-": the word goes on in the next line, whatever it begins with. */
function endsInHyphen(line: Line): boolean {
  return /[\p{L}\p{N}][-\u2010\u00ad]\s*$/u.test(line.text);
}

function fits(line: Line): boolean {
  return line.text.length <= WIDEST_WRAP;
}

function block(run: readonly Line[]): Block {
  return {
    firstLine: run[0]?.number ?? 0,
    lastLine: run.at(-1)?.number ?? 0,
    text: run.map((line) => line.text.trim()).join('\n'),
  };
}

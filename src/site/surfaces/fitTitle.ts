import type { Typeface } from './typeface';

/** A title in lines of much the same width. */
export interface FittedTitle {
  readonly size: number;
  /** Never empty. */
  readonly lines: readonly string[];
}

/** From the size of a single word to the smallest that is still read in a preview of a third of the width. */
const SIZES = [148, 132, 118, 104, 96, 88, 80, 72, 64, 56, 50];
const MOST_LINES = 3;

/** Where a title goes: pixels, and in ems of its type from line to line and of a capital. */
export interface TitleMeasures {
  readonly width: number;
  /** From the top of the first line's capitals to the last baseline. */
  readonly height: number;
  readonly leading: number;
  readonly capital: number;
}

/** The largest type in which a title fits on three lines; cut, with "…", when none is small enough. */
export function fitTitle(title: string, measures: TitleMeasures, face: Typeface): FittedTitle {
  const { width } = measures;
  const words = title.split(' ').filter((word) => word !== '');
  for (const size of SIZES) {
    if (words.some((word) => face.width(word, size) > width)) continue;
    const lines = wrap(words, width, size, face);
    if (lines.length <= mostLines(size, measures)) {
      return { size, lines: balance(words, lines.length, width, size, face) };
    }
  }
  const size = SIZES.at(-1) ?? 0;
  return { size, lines: cut(title, mostLines(size, measures), width, size, face) };
}

/** At least one. */
function mostLines(size: number, { height, leading, capital }: TitleMeasures): number {
  const more = Math.floor((height - size * capital) / (size * leading));
  return Math.min(MOST_LINES, 1 + Math.max(0, more));
}

/** As few lines as may be; a word wider than the width has one for itself. */
function wrap(words: readonly string[], width: number, size: number, face: Typeface): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && face.width(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** So many lines, in the narrowest measure that holds them. */
function balance(
  words: readonly string[],
  count: number,
  width: number,
  size: number,
  face: Typeface,
): readonly string[] {
  let narrow = 0;
  let wide = width;
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    const lines = wrap(words, middle, size, face);
    const fits = lines.length <= count && lines.every((line) => face.width(line, size) <= middle);
    if (fits) wide = middle;
    else narrow = middle;
  }
  return wrap(words, wide, size, face);
}

/** So many full lines and "…"; a word that no line holds is cut where the line ends. */
function cut(title: string, most: number, width: number, size: number, face: Typeface): readonly string[] {
  const lines: string[] = [];
  let rest = title;
  while (lines.length < most && rest !== '') {
    const last = lines.length === most - 1;
    const line = firstLine(rest, width, size, face, last ? '…' : '');
    lines.push(line.length < rest.length && last ? `${line}…` : line);
    rest = rest.slice(line.length).trimStart();
  }
  return lines;
}

/** What of a text a line holds: whole words where it holds one, `ending` included unless all of the text fits. */
function firstLine(text: string, width: number, size: number, face: Typeface, ending: string): string {
  if (face.width(text, size) <= width) return text;
  const signs = Array.from(text);
  let held = signs.length;
  while (held > 1 && face.width(signs.slice(0, held).join('') + ending, size) > width) held--;
  const line = signs.slice(0, held).join('');
  const space = signs[held] === ' ' ? line.length : line.lastIndexOf(' ');
  return space > 0 ? line.slice(0, space) : line;
}

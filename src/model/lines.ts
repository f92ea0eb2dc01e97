/** A line of a digest file, numbered from 1, without its line end. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** The lines of a text, whatever its line ends (CRLF, lone CR, LF). An empty text has none. */
export function splitLines(text: string): Line[] {
  const parts = text.split(/\r\n|\r|\n/);
  // A line end at the end of the file ends its last line; it does not start another.
  if (parts.at(-1) === '') parts.pop();
  return parts.map((part, index) => ({ number: index + 1, text: part }));
}

const SAMPLE = 60;

/** The beginning of a text as one short line: “@article{muster2024, title = {Random…”. */
export function sampleOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > SAMPLE ? `${line.slice(0, SAMPLE - 1)}…` : line;
}

/** True when nothing on the line could be seen: white space, controls, zero-width characters. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}]/u.test(text);
}

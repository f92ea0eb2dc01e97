/** The lines of a text that was joined by `\n`; of none and of a single empty line the text is alike, so say how many. */
export function splitLines(text: string, count: number): readonly string[] {
  return count === 0 ? [] : text.split('\n');
}

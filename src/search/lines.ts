/** The lines of a text. Their number is needed because no line and one empty line give the same text. */
export function splitLines(text: string, count: number): readonly string[] {
  return count === 0 ? [] : text.split('\n');
}

/** The accents for a line over or under a whole formula: \overline, \underline. */
export const OVERLINE = '¯';
export const UNDERLINE = '_';

/** "AB" → A̅B̅: a text with a combining line on each of its signs, so that it spans as the drawn one does. */
export function withLine(text: string, line: string): string {
  const combining = line === OVERLINE ? '\u0305' : '\u0332';
  return text.replace(/[^\s\p{M}]\p{M}*/gu, (sign) => sign + combining);
}

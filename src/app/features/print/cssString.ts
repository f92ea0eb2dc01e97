/** Longer titles would push the page number off its line. */
const LONGEST = 90;

/**
 * A text as a CSS string, cut at 90 characters. Everything that could end the string is escaped (CSS Syntax 3, § 4.3.5
 * and § 4.3.7).
 */
export function cssString(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  // Cutting can split a surrogate pair.
  const short =
    line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/[\s\p{Surrogate}]+$/u, '')}…` : line;
  return `"${short.replaceAll(/["\\<]|\p{Cc}|\p{Surrogate}/gu, escaped)}"`;
}

function escaped(sign: string): string {
  return `\\${sign.charCodeAt(0).toString(16)} `;
}

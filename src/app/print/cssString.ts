/** Longer titles would push the number of the page off its line. */
const LONGEST = 90;

/**
 * A text as a string of CSS, cut at 90 characters. Whatever it holds stays text: all that could end the string is
 * escaped (CSS Syntax 3, § 4.3.5 and § 4.3.7).
 */
export function cssString(text: string): string {
  const points = [...text.replaceAll(/\s+/gu, ' ').trim()];
  const short = points.length > LONGEST ? `${points.slice(0, LONGEST).join('').trimEnd()}…` : points.join('');
  return `"${short.replaceAll(/["\\<]|\p{Cc}|\p{Surrogate}/gu, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}

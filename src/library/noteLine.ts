const LONGEST = 80;

/** How much of a note is read for its first words. */
const READ = 2000;

/** A note as one line of plain text for lists: its first words without Markdown syntax; '' for none. */
export function noteLine(note: string): string {
  const line = note
    .slice(0, READ)
    .split('\n')
    .map((text) =>
      text
        .slice(0, 5 * LONGEST)
        .replace(/^[\s>#*+-]*(?:\d+[.)]\s)?/u, '')
        .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
        .replaceAll(/[*_`~]{1,3}/gu, '')
        .trim(),
    )
    .find((text) => text !== '');
  if (line === undefined) return '';
  const letters = Array.from(
    new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line),
    ({ segment }) => segment,
  );
  if (letters.length <= LONGEST) return line;
  const cut = letters.slice(0, LONGEST).join('');
  const isWordEnd = /\s/.test(letters[LONGEST] ?? '');
  const words = isWordEnd ? cut : cut.replace(/\s+\S*$/, '');
  return `${words.trimEnd()}…`;
}

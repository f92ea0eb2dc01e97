const LONGEST = 80;

/** A note as one line of plain text, for lists: its first words without the signs of Markdown; '' for none. */
export function noteLine(note: string): string {
  const line = note
    .split('\n')
    .map((text) =>
      text
        .replace(/^[\s>#*+-]*(?:\d+[.)]\s)?/u, '')
        .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
        .replaceAll(/[*_`~]{1,3}/gu, '')
        .trim(),
    )
    .find((text) => text !== '');
  if (line === undefined) return '';
  const letters = Array.from(line);
  return letters.length <= LONGEST ? line : `${letters.slice(0, LONGEST).join('').trimEnd()}…`;
}

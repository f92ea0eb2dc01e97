import { EMPHASIS_END, EMPHASIS_START } from './placeholders';

/** TeX quotes as typographic ones: ``a'' → “a”, `a' → ‘a’. Straight quotes stay. */
export function repairQuotes(text: string): string {
  if (!text.includes('`')) return text;
  return (
    text
      .replace(/``\s?"+/g, '“')
      // ``easy" is closed by a straight quote.
      .replace(/``([^`"']{1,200})"/g, '“$1”')
      .replace(/``/g, '“')
      .replace(/''/g, '”')
      .replace(/(^|[\s([{“—–-])`([^`'\n]{1,120})'(?!\p{L})/gu, '$1‘$2’')
  );
}

/**
 * TeX dashes: `--` → – (between words, with its spaces, and in ranges), `---` → —. A command's `--flag`,
 * an arrow `-->` and rules of four or more hyphens stay.
 */
export function repairDashes(text: string): string {
  if (!text.includes('--')) return text;
  return text
    .replace(/(?<![-!<])---(?![->])/g, '—')
    .replace(/(?<=\s)--(?=\s)/g, '–')
    .replace(/(?<=[^\s<!-])--(?![->])/g, '–');
}

/** Spaces stand outside emphasis, where those at the ends of a passage can be trimmed. */
const NOTHING_STRESSED = new RegExp(`${EMPHASIS_START}(?=\\s*${EMPHASIS_END})(\\s*)${EMPHASIS_END}`, 'g');
const SPACE_STRESSED_FIRST = new RegExp(`(${EMPHASIS_START}+)[^\\S\\n]+`, 'g');
const SPACE_STRESSED_LAST = new RegExp(`(?<![^\\S\\n])[^\\S\\n]+(${EMPHASIS_END}+)`, 'g');

/** What removing and joining leave behind: a space before a full stop, empty parentheses, double spaces. */
export function tidySpaces(text: string): string {
  return text
    .replace(NOTHING_STRESSED, '$1')
    .replace(SPACE_STRESSED_FIRST, ' $1')
    .replace(SPACE_STRESSED_LAST, '$1 ')
    .replace(/\(\s*\)/g, '')
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/(\S) ([,;.])(?=\s|$)/g, '$1$2')
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .trim();
}

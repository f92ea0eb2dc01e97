import type { CitedPaper } from './citedPaper';
import { pairedDirections } from './directions';

/** Control characters but for white space, halves of surrogate pairs, and what no XML may hold. */
const UNPRINTABLE = /[^\P{Cc}\s]|\p{Surrogate}|[\ufffe\uffff]/gu;

/** Characters that an address cannot contain, and those that would end or reorder the text around it. */
const NOT_IN_URL = /[\s\p{Cf}"<>\\^`{|}]/gu;

/** Text fit for one line of a file: no control characters, no line ends, no direction left open. Idempotent. */
export function oneLine(text: string): string {
  return pairedDirections(text.replaceAll(UNPRINTABLE, '')).replaceAll(/\s+/gu, ' ').trim();
}

/**
 * A paper all of whose text is fit to be written to a file: every field one line, but for the abstract's
 * paragraphs, which stay parted by one blank line; addresses percent-encoded where they need it (RFC 3986).
 * All formats write what this gives, so what cannot be printed is dealt with here and nowhere else. Idempotent.
 */
export function printable(paper: CitedPaper): CitedPaper {
  const text = JSON.stringify(paper, (key, value: unknown) =>
    typeof value === 'string' ? textOf(key, value) : value,
  );
  // The same members with other texts.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(text) as CitedPaper;
}

function textOf(key: string, text: string): string {
  if (key === 'url') return printableUrl(text);
  return key === 'abstract' ? paragraphs(text) : oneLine(text);
}

function paragraphs(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n\s*\n/u)
    .map(oneLine)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function printableUrl(url: string): string {
  return url.trim().replaceAll(UNPRINTABLE, '').replaceAll(NOT_IN_URL, encodeURIComponent);
}

/** The kinds of lines of the web page around the papers. */
export type Furniture =
  | { readonly kind: 'furniture' }
  | { readonly kind: 'separator' }
  | { readonly kind: 'byline'; readonly byline: string }
  | { readonly kind: 'date'; readonly date: string };

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\\.?';
const DAY = '[0-9]{1,2}(?:st|nd|rd|th)?';
const DATE = new RegExp(
  '^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?' +
    `(?:${MONTH} ${DAY}(?:,? [0-9]{4})?|${DAY} ${MONTH}(?:,? [0-9]{4})?|[0-9]{4}-[0-9]{2}-[0-9]{2})$`,
  'i',
);

/**
 * Whole lines that pages of papers show around them. Only what no paper would be called: the list is
 * short on purpose, since a line wrongly taken for furniture is a paper lost from view.
 */
const KNOWN = new Set([
  'new',
  'subscribe',
  'get trending papers in your email inbox',
  'get trending papers in your email inbox once a day',
  'daily papers',
  'trending papers',
  'papers',
  'sign in',
  'sign up',
  'log in',
  'login',
  'load more',
  'show more',
  'view all',
  'previous',
  'next',
  'upvote',
  'share',
  'bookmark',
  'view pdf',
  'view arxiv page',
  'abstract',
]);

/**
 * What page furniture this line is on the evidence of the line alone, or undefined when it may belong to
 * a paper.
 */
export function furnitureOf(line: string): Furniture | undefined {
  const text = line.trim();
  if (text.length > 80) return undefined;
  // "byAK and …": the page sets the two apart by style, and copying glues them together.
  const byline = /^by(?=\p{Lu})(.+)$/u.exec(text)?.[1];
  if (byline !== undefined) return { kind: 'byline', byline };
  if (DATE.test(text)) return { kind: 'date', date: text };
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'separator' };
  if (KNOWN.has(text.toLowerCase().replace(/[!.:…]+$/, ''))) return { kind: 'furniture' };
  return undefined;
}

/**
 * The same in front of the first paper, where a byline may be spelled "by AK" and where short lines
 * without an abstract are menu entries.
 */
export function headFurnitureOf(line: string): Furniture | undefined {
  const text = line.trim();
  const byline = /^by (.{1,80})$/i.exec(text)?.[1];
  if (byline !== undefined) return { kind: 'byline', byline };
  if (text.length <= 30 && text.split(/\s+/).length <= 3) return { kind: 'furniture' };
  return undefined;
}

/** In characters; the rest is cut. */
export const LONGEST_TAG = 40;

/**
 * The canonical form of a tag: lower case, words joined by hyphens, without what has a meaning in a query; '' when
 * nothing is left. "Reading Group" is `reading-group`, and is searched for as `tag:reading-group`.
 */
export function canonicalTag(text: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/["“”„«»＂()#,:]/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Surrogate}]+/gu, ' ')
    .trim();
  return cut(plain.replaceAll(/[\s-]+/gu, '-'));
}

/** Splits tags typed at once, separated by commas, or by spaces before a `#`; each once. */
export function splitTags(text: string): readonly string[] {
  const tags = text.split(/,|\s(?=#)/u).map(canonicalTag);
  return [...new Set(tags)].filter((tag) => tag !== '');
}

function cut(tag: string): string {
  // Never cut a surrogate pair in half.
  return Array.from(tag).slice(0, LONGEST_TAG).join('').replace(/^-+/u, '').replace(/-+$/u, '');
}

/**
 * Percent encoding without URLSearchParams, which pure modules do not have. It also turns a broken escape into
 * U+FFFD, which loses text, and writes a comma as %2C, which is hard to read.
 */

/** `text` with every half of a surrogate pair replaced by U+FFFD, so that it can be encoded. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Decodes a path segment. Escapes that are not UTF-8 stay as written. Never throws. */
export function decodeSegment(coded: string): string {
  return wellFormed(coded.replace(/(?:%[0-9a-f]{2})+/gi, decodeRun));
}

/** Decodes a key or value of a query string: `+` is a space. Never throws. */
export function decodeParameter(coded: string): string {
  return decodeSegment(coded.replaceAll('+', ' '));
}

/** Encodes `text` as one path segment. */
export function encodeSegment(text: string): string {
  return encodeURIComponent(wellFormed(text));
}

/**
 * Encodes `text` as a key or value of a query string, as readable as possible: space as `+`, and `,` `:` `/` plain.
 * Quotation marks are escaped because browsers do so themselves (the URL standard's special-query set), and the
 * browser's spelling of an address must equal ours.
 */
export function encodeParameter(text: string): string {
  return encodeURIComponent(wellFormed(text))
    .replaceAll('%20', '+')
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replaceAll("'", '%27');
}

/** A run of escapes, decoded as a whole when it is UTF-8, else character by character. */
function decodeRun(run: string): string {
  const whole = tryDecode(run);
  if (whole !== null) return whole;
  let text = '';
  for (let at = 0; at < run.length;) {
    const coded = run.slice(at, at + 3 * bytesOfCharacter(Number.parseInt(run.slice(at + 1, at + 3), 16)));
    const character = tryDecode(coded);
    text += character ?? run.slice(at, at + 3);
    at += character === null ? 3 : coded.length;
  }
  return text;
}

/** How many bytes a UTF-8 character takes, by its first byte; a byte that starts none counts alone. */
function bytesOfCharacter(first: number): number {
  if (first >= 0xf0) return 4;
  if (first >= 0xe0) return 3;
  return first >= 0xc0 ? 2 : 1;
}

function tryDecode(coded: string): string | null {
  try {
    return decodeURIComponent(coded);
  } catch {
    return null;
  }
}

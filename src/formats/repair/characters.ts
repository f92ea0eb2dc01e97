/** Marks and embeddings that turn the reading direction of whatever follows them, also beyond the passage. */
const BIDI_CONTROL = /[\u061c\u202a-\u202e\u2066-\u2069]/g;

/** Windows-1252 characters of the bytes 80–9F, in order; a hole is a byte without a character. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
  }),
);

/**
 * Repairs what encodings and PDF readers do to single characters: HTML entities, UTF-8 read as
 * Windows-1252, soft hyphens (also as "(cid:173)"), zero-width, control and bidi control characters, ligatures.
 */
export function repairCharacters(text: string): string {
  return (
    text
      // A PDF's soft hyphen stood at a line end: "learn(cid:173) ing". A paragraph's end is not its space.
      .replace(/\(cid:173\)[^\S\n]?/g, '')
      .replace(/\u00ad/g, '')
      .replace(/[\u200b-\u200f\u2060\ufeff]/g, (sign, at: number) => keepJoiner(sign, text, at))
      .replace(BIDI_CONTROL, '')
      .replace(/(?![\t\n])\p{Cc}/gu, (sign) => (/[\u0080-\u009f]/.test(sign) ? sign : ''))
      .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
      .replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,6}));/gi, entity)
      .replace(
        /[\u00c2\u00c3][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[€\u0080][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g,
        misread,
      )
      .replace(/[\u0080-\u009f]/g, '')
      // Again: they may also have been written as entities, or be what was misread.
      .replace(BIDI_CONTROL, '')
      // A line end written out, between sentences.
      .replace(/([.!?:;,)])\\n(?=[A-Z][a-z]|\s|$)/g, '$1 ')
  );
}

/** The zero-width joiners are letters' business in Arabic and Indic scripts; anywhere else they are dirt. */
function keepJoiner(sign: string, text: string, at: number): string {
  const joiner = sign === '\u200c' || sign === '\u200d';
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  const script = before >= 0x600 && before <= 0xdff;
  const emoji = before === 0xfe0f || (before >= 0xdc00 && before <= 0xdfff);
  return joiner && (script || emoji) ? sign : '';
}

function entity(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const character = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  return /[\p{Cc}\p{Cs}\p{Co}]/u.test(character) ? '' : character;
}

/** The intended character of one or two that are its UTF-8 bytes; itself otherwise. */
function misread(text: string): string {
  const bytes = Array.from(text, byteOf);
  const [first = 0, second = 0, third] = bytes;
  if (bytes.slice(1).some((byte) => (byte & 0xc0) !== 0x80)) return text;
  const code =
    third === undefined
      ? ((first & 0x1f) << 6) | (second & 0x3f)
      : ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  return String.fromCodePoint(code);
}

function byteOf(character: string): number {
  const high = CP1252.indexOf(character);
  return high >= 0 ? 0x80 + high : (character.codePointAt(0) ?? 0);
}

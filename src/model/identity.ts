import type { PaperId } from './paper';

/** Crockford's base 32 in lower case: no i, l, o, u, so ids are safe to read aloud and never spell words. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_LENGTH = 10;
const SLUG_WORDS_LENGTH = 60;
const ID_AT_END = /(?:^|-)([0-9a-hjkmnp-tv-z]{10})$/;

/**
 * A title without what copying and typesetting change: compatibility forms, Latin accents, case,
 * punctuation, spacing. Words (of any script) joined by one space; empty when it has no letter or digit.
 */
export function foldTitle(title: string): string {
  // Only U+0300–036F is dropped: the marks of Indic scripts are vowels, not accents.
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');
  return plain.match(/[\p{L}\p{N}\p{M}]+/gu)?.join(' ') ?? '';
}

/**
 * The id of the paper with this title: the same in every build, digest and spelling of the title.
 * 50 bits, so among 100,000 papers two share an id with odds of about 1 to 225,000.
 */
export function paperId(title: string): PaperId {
  const folded = foldTitle(title);
  const [a, b] = hash(folded === '' ? title.trim() : folded);
  const id = digits(a) + digits(b);
  if (!isPaperId(id)) throw new Error(`Not an id: ${id}`);
  return id;
}

/** The readable part of a paper's address, ending in its id: "mirror-descent-policy-optimization-4k2…". */
export function slug(title: string, id: PaperId): string {
  const words = foldTitle(title).replaceAll(' ', '-');
  if (words === '') return id;
  return `${cutAtWord(words)}-${id}`;
}

/** The id a slug ends in (a bare id is a slug too), or undefined when it ends in none. */
export function idFromSlug(text: string): PaperId | undefined {
  const id = ID_AT_END.exec(text)?.[1];
  return id !== undefined && isPaperId(id) ? id : undefined;
}

/** True when a string from outside (an address, a file, a message) has the form of an id. */
export function isPaperId(text: string): text is PaperId {
  return /^[0-9a-hjkmnp-tv-z]{10}$/.test(text);
}

function cutAtWord(words: string): string {
  if (words.length <= SLUG_WORDS_LENGTH) return words;
  const cut = words.lastIndexOf('-', SLUG_WORDS_LENGTH);
  if (cut > 0) return words.slice(0, cut);
  // One endless word (Chinese, say): cut between code points, never inside one.
  return words.slice(0, SLUG_WORDS_LENGTH).replace(/[\ud800-\udbff]$/, '');
}

function digits(bits: number): string {
  let text = '';
  for (let i = 0; i < ID_LENGTH / 2; i++) text += ALPHABET.charAt((bits >>> (i * 5)) & 31);
  return text;
}

/** Two cross-mixed 32-bit multiply-xor rounds with MurmurHash3's finaliser (after "cyrb53", public domain). */
function hash(text: string): [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return [a >>> 0, b >>> 0];
}

/** The first character: past the quotation mark, which JSON would have to escape. */
const FIRST = 0x23;
const SURROGATES_FROM = 0xd800;
const SURROGATES = 0x800;

/** Largest number that can be packed. */
export const MAX_PACKED = 0x10ffff - FIRST - SURROGATES;

/**
 * Whole numbers from 0 to `MAX_PACKED` as text, one code point each: in UTF-8 a number below 92 takes one
 * byte, below 2,000 two. Small numbers are what a file full of gaps and counts is made of; as decimals with
 * commas they take twice the bytes and five times as long to read back. Throws a RangeError on others.
 */
export function packNumbers(numbers: Iterable<number>): string {
  const parts: string[] = [];
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number > MAX_PACKED) {
      throw new RangeError(`${number} cannot be packed`);
    }
    const code = number + FIRST;
    parts.push(String.fromCodePoint(code < SURROGATES_FROM ? code : code + SURROGATES));
  }
  return parts.join('');
}

/** The numbers that `packNumbers` was given. */
export function unpackNumbers(packed: string): Uint32Array {
  const numbers = new Uint32Array(packed.length);
  let count = 0;
  for (let place = 0; place < packed.length; place++) {
    const code = packed.codePointAt(place) ?? FIRST;
    if (code > 0xffff) place++;
    numbers[count++] = (code < SURROGATES_FROM ? code : code - SURROGATES) - FIRST;
  }
  return numbers.subarray(0, count);
}

import { oneLine } from '../formats/out/plainText';
import { splitSentences } from '../query/sentences';

/** Marks an omission at the end. */
const CUT = '…';

/**
 * What a cut summary must not end with: marks that announce more, and abbreviations that something follows. "et" goes
 * with the "al." behind it.
 */
const PROMISE = /(?:[\s,;:([{–—-]|(?<![\p{L}\p{N}.])(?:e\.g\.|i\.e\.|cf\.|vs\.|et))+$/iu;

/** Code units that belong to the letter before them: the second half of a pair, a combining mark, a joiner. */
const JOINED = /^(?:[\uDC00-\uDFFF]|\p{M}|\u200D)/u;

/**
 * The beginning of a text, as one line: the whole sentences that fit, or as many words of the first as do, with
 * "…" behind them.
 * @param limit in UTF-16 code units, at least 1
 */
export function summary(text: string, limit: number): string {
  let fitting = '';
  for (const { end } of splitSentences(text)) {
    const line = oneLine(text.slice(0, end));
    if (line.length > limit) return fitting === '' ? cutWords(line, limit) : fitting;
    fitting = line;
  }
  return fitting;
}

/** For a text longer than the limit. A single word that is too long is cut between letters. */
function cutWords(line: string, limit: number): string {
  const room = limit - CUT.length;
  const space = line.lastIndexOf(' ', room);
  const end = space > 0 ? space : letterEnd(line, room);
  return oneLine(line.slice(0, end).replace(PROMISE, '')) + CUT;
}

/** The last offset up to `from` that does not separate a letter from its marks. */
function letterEnd(text: string, from: number): number {
  let end = from;
  while (end > 0 && (text[end - 1] === '\u200D' || JOINED.test(text.slice(end)))) end--;
  return end;
}

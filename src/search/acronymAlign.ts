import { squeeze } from '../query/fold';
import { isStopWord } from '../query/stopWords';
import type { Word } from '../query/words';

/** More than any alignment costs. */
const NEVER = 1e6;

/** Costs come first; among equal costs the later start wins, as with matching from the right. */
const COST = 64;

/**
 * The places of the first and the last word of the long form that a short form's letters are found in: in
 * order, the first at a word's start, as in A. Schwartz and M. Hearst, "A Simple Algorithm for Identifying
 * Abbreviation Definitions in Biomedical Text" (PSB 2003). Where they take the first match from the right,
 * this takes the cheapest: a letter at a word's start is free, one next to the letter before it costs 1, any
 * other 2, and so does a word passed over, unless it is a stop word between two letters. Small letters go on
 * with a word more often than they begin one: next to the letter before them they are free ("DisCO"). The
 * parts of "non-negative" belong together: passing over the second costs 1, beginning with it 2. The X of
 * "XAI" stands for "ex".
 *
 * With `front` the long form begins with the first word and anything may follow it; otherwise it may begin
 * anywhere, and words left over at the end are passed over. Undefined when the cheapest costs as much as the
 * short form has letters, or has fewer than two words.
 */
export function alignAcronym(
  short: string,
  words: readonly Word[],
  front: boolean,
): readonly [first: number, last: number] | undefined {
  const letters = squeeze(short);
  let row: number[] = [];
  let best = letters.length * COST;
  let found: [number, number] | undefined;
  for (let turn = 0; turn < letters.length; turn++) {
    const letter = letters.charAt(turn);
    const goOn = short.includes(letter) ? 0 : COST;
    const next: number[] = [];
    let earlier = NEVER;
    words.forEach(({ text, joined }, index) => {
      const after = front ? 0 : 2 * COST * (words.length - 1 - index);
      let inWord = NEVER;
      for (let offset = 0; offset < text.length; offset++) {
        const begins = offset === 0 || (offset === 1 && text.startsWith('ex'));
        const place = next.length;
        let cost = NEVER;
        if (text[offset] === letter) {
          if (turn > 0) {
            const beside = offset > 0 ? (row[place - 1] ?? NEVER) + goOn : NEVER;
            cost = Math.min(Math.min(earlier, inWord) + (begins ? 0 : 2 * COST), beside);
          } else if (begins && !(front && index > 0)) {
            cost = words.length - index + (joined ? 2 * COST : 0);
          }
        }
        inWord = Math.min(inWord, row[place] ?? NEVER);
        next.push(cost);
        if (turn === letters.length - 1 && cost + after < best) {
          best = cost + after;
          found = [words.length - (cost % COST), index];
        }
      }
      earlier = Math.min(earlier + (isStopWord(text) ? 0 : joined ? COST : 2 * COST), inWord);
    });
    row = next;
  }
  return found !== undefined && found[1] > found[0] ? found : undefined;
}

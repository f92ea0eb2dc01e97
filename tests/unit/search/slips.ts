import { withinEdits } from '../../../src/search/withinEdits';

/** Each key of a keyboard with those beside it in its row. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Shorter words are names and are not corrected. */
export const SHORTEST_SLIPPED = 5;

/** Random numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A word with one slip of the hand: letters swapped, one dropped, doubled or its neighbour on the keyboard. */
export function slipOf(word: string, random: () => number): string {
  for (;;) {
    const at = Math.floor(random() * word.length);
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    const slipped = [
      before + after.charAt(0) + letter + after.slice(1),
      before + after,
      before + letter + letter + after,
      before + neighbourOf(letter, random) + after,
    ][Math.floor(random() * 4)];
    if (slipped !== undefined && slipped !== word) return slipped;
  }
}

function neighbourOf(letter: string, random: () => number): string {
  const row = ROWS.find((keys) => keys.includes(letter.toLowerCase())) ?? letter;
  const place = row.indexOf(letter.toLowerCase());
  const beside = [row.charAt(place - 1), row.charAt(place + 1)].filter(Boolean);
  return beside[Math.floor(random() * beside.length)] ?? letter;
}

/** Whether two texts are alike but for one edit. */
export function isOneEditApart(a: string, b: string): boolean {
  let edits = Infinity;
  withinEdits([a], b, 1, (_, found) => (edits = found));
  return edits === 1;
}

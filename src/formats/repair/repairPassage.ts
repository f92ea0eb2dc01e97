import type { Passage } from '../../model/paper';
import { repairAddresses } from './addresses';
import { repairCharacters } from './characters';
import { repairCitations } from './citations';
import type { IsWord } from './fileWords';
import { repairDelimitedMath } from './delimitedMath';
import { repairLeftovers } from './leftovers';
import { repairLostMath } from './lostMath';
import { repairDashes, repairQuotes, tidySpaces } from './punctuation';
import { createPlaceholders, setPieces, type Placeholders } from './placeholders';
import { repairAccents } from './texAccents';
import { repairCommands } from './texCommands';
import { unwrap } from './unwrap';

/** The result of repairing a passage. `unread`: TeX that could not be parsed and is shown as plain text. */
export interface Repaired {
  readonly passage: Passage;
  readonly unread: readonly string[];
}

type Repair = (text: string, placeholders: Placeholders) => string;

/**
 * The order matters. Addresses go first, since `~` and `_` are theirs; formulas before text commands, since
 * both use braces; what is left over last.
 */
const REPAIRS: readonly Repair[] = [
  repairCharacters,
  repairAddresses,
  repairCitations,
  repairDelimitedMath,
  repairAccents,
  repairLostMath,
  repairCommands,
  repairQuotes,
  repairDashes,
  repairLeftovers,
];

/** Characters that may need repair or a mark; a text without any stays unchanged, byte for byte. */
const SUSPICIOUS =
  /[\\^~`{}$_\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufb00-\ufb06\ue000-\uf8ff\u00c2\u00c3â]|(?![\n])\p{Cc}|epsilon|&[#a-zA-Z]|--|\(cid:|:\/\/|www\.|\.[A-Za-z]{2,}\/|\.io\b|[lgn]eq\b|mathcal|mathbb|widetilde|infty|sqrt/u;
const MOST_ROUNDS = 4;

/**
 * Repairs what copying broke in a title or an abstract (paragraphs parted by blank lines, lines as in
 * the file). Never throws, linear in the text. A second repair of the result changes nothing: rare texts
 * that settle only later (an escaped backslash that uncovers a command) are repaired until they do.
 *
 * @param isWord whether the digest has a word, which decides about hyphens at the ends of lines
 */
export function repairPassage(raw: string, isWord: IsWord = () => false): Repaired {
  const start = unwrap(raw, isWord);
  if (!SUSPICIOUS.test(start)) return { passage: passageOf({ text: start, marks: [] }, raw), unread: [] };
  let { passage, unread } = repairOnce(start);
  // Once more on the finished text, in case two pieces read together as something else.
  for (let round = 0; round < MOST_ROUNDS && SUSPICIOUS.test(passage.text); round++) {
    const again = repairOnce(passage.text).passage;
    if (again.text === passage.text) break;
    passage = again;
  }
  return { passage: passageOf(passage, raw), unread };
}

function repairOnce(start: string): Repaired {
  const placeholders = createPlaceholders();
  // Private-use characters mean something only in the font they came from, and stand for pieces here.
  let text = start.replace(/[\ue000-\uf8ff]/g, '\ufffd');
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const done = REPAIRS.reduce((before, repair) => repair(before, placeholders), text);
    const tidy = done === text ? text : tidySpaces(done);
    if (tidy === text) break;
    text = tidy;
  }
  return { passage: setPieces(text, placeholders), unread: placeholders.unread };
}

/** With the original when a repair changed more than white space. */
function passageOf(passage: Passage, raw: string): Passage {
  const changed = passage.text !== raw && passage.text.replace(/\s+/g, '') !== raw.replace(/\s+/g, '');
  return changed ? { ...passage, original: raw } : passage;
}

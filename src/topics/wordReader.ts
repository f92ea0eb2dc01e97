import type { WordForms } from './fold';
import { stepKey, type Step } from './pattern';

/**
 * Returns the keys of all steps that match a word: the word itself, if a phrase has it, then its prefixes, longest
 * first.
 */
export type WordReader = (word: WordForms) => readonly string[];

const NONE: readonly string[] = [];
const PAGE_BITS = 10;

/**
 * Makes a reader of words for some steps. The keys of a repeated word are looked up by its number, which is several
 * times as fast as by its letters.
 */
export function wordReader(steps: readonly Step[]): WordReader {
  const words = new Set<string>();
  const beginnings = new Map<string, string>();
  for (const step of steps) {
    if (step.kind === 'word') words.add(step.folded);
    if (step.kind !== 'beginning') continue;
    for (const spelling of step.spellings) beginnings.set(spelling, stepKey(step));
  }
  const lengths = [...new Set([...beginnings.keys()].map((beginning) => beginning.length))];
  // Allocated in pages, so that a reader of few words is small.
  const pages: (readonly string[] | undefined)[][] = [];

  return (word) => {
    if (word.id === -1) return readWord(word, words, beginnings, lengths);
    const page = (pages[word.id >> PAGE_BITS] ??= Array.from({ length: 1 << PAGE_BITS }));
    const at = word.id & ((1 << PAGE_BITS) - 1);
    return (page[at] ??= readWord(word, words, beginnings, lengths));
  };
}

/** Both forms count: "polic" begins "policies" and "policy", "optimis" and "optimiz" begin "optimisation". */
function readWord(
  { plain, folded }: WordForms,
  words: ReadonlySet<string>,
  beginnings: ReadonlyMap<string, string>,
  lengths: readonly number[],
): readonly string[] {
  const keys = new Set<string>();
  if (words.has(folded)) keys.add(folded);
  for (const form of plain === folded ? [folded] : [plain, folded]) {
    for (const length of lengths) {
      const key = length > form.length ? undefined : beginnings.get(form.slice(0, length));
      if (key !== undefined) keys.add(key);
    }
  }
  return keys.size === 0 ? NONE : [...keys].toSorted((one, other) => namedLetters(other) - namedLetters(one));
}

const namedLetters = (key: string): number => (key.endsWith('*') ? key.length : Infinity);

import { plainTitle } from './titles';

/** Abstracts, for phrases, because an index has no word order. Those of a large catalog are loaded as needed. */
export interface AbstractTexts {
  /** Adds the abstracts of the papers from `first` on. */
  readonly supply: (first: number, abstracts: readonly string[]) => void;
  readonly has: (ordinal: number) => boolean;
  /** The folded words of a paper's abstract; empty when the abstract is not loaded. */
  readonly wordsOf: (ordinal: number) => readonly string[];
  /** Whether a paper's abstract has the phrase (folded words parted by spaces); with `goesOn` its last word may be longer. False when the abstract is not here. */
  readonly hasPhrase: (ordinal: number, phrase: string, goesOn: boolean) => boolean;
}

/** No abstracts yet. */
export function createAbstractTexts(): AbstractTexts {
  const raw = new Map<number, string>();
  /** Texts in the form for phrase search, made once each because it takes a tenth of a millisecond. */
  const plain = new Map<number, string>();
  function plainOf(ordinal: number): string | undefined {
    const known = plain.get(ordinal);
    const abstract = raw.get(ordinal);
    if (known !== undefined || abstract === undefined) return known;
    const made = ` ${plainTitle(abstract).replaceAll('-', ' ')} `;
    plain.set(ordinal, made);
    raw.delete(ordinal);
    return made;
  }
  return {
    supply: (first, abstracts) => abstracts.forEach((abstract, place) => raw.set(first + place, abstract)),
    has: (ordinal) => raw.has(ordinal) || plain.has(ordinal),
    wordsOf: (ordinal) => plainOf(ordinal)?.trim().split(' ') ?? [],
    hasPhrase(ordinal, phrase, goesOn) {
      return plainOf(ordinal)?.includes(` ${phrase}${goesOn ? '' : ' '}`) ?? false;
    },
  };
}

import { plainTitle } from './titles';

/** Abstracts for what an index does not tell: which words stand in a row. Those of a large catalog come as needed. */
export interface AbstractTexts {
  /** Takes the abstracts of the papers from `first` on. */
  readonly supply: (first: number, abstracts: readonly string[]) => void;
  readonly has: (ordinal: number) => boolean;
  /** The words of a paper's abstract, folded; none when it is not here. */
  readonly wordsOf: (ordinal: number) => readonly string[];
  /** Whether a paper's abstract has the phrase (folded words parted by spaces); with `goesOn` its last word may be longer. False when the abstract is not here. */
  readonly hasPhrase: (ordinal: number, phrase: string, goesOn: boolean) => boolean;
}

/** An empty shelf of abstracts. */
export function createAbstractTexts(): AbstractTexts {
  const raw = new Map<number, string>();
  /** As phrases are looked for: made once, for it takes a tenth of a millisecond each. */
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

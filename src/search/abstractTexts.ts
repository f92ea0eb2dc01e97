import { plainTitle } from './titles';

/** Abstracts, for phrases, because an index has no word order. Those of a large catalog are loaded as needed. */
export interface AbstractTexts {
  /** Adds the abstracts of the papers from `first` on. */
  readonly supply: (first: number, abstracts: readonly string[]) => void;
  readonly has: (ordinal: number) => boolean;
  /** Whether a paper's abstract has the phrase (folded words parted by spaces); with `goesOn` its last word may be longer. False when the abstract is not here. */
  readonly hasPhrase: (ordinal: number, phrase: string, goesOn: boolean) => boolean;
}

/** No abstracts yet. */
export function createAbstractTexts(): AbstractTexts {
  const raw = new Map<number, string>();
  /** Texts in the form for phrase search, made once each because it takes a tenth of a millisecond. */
  const plain = new Map<number, string>();
  return {
    supply: (first, abstracts) => abstracts.forEach((abstract, place) => raw.set(first + place, abstract)),
    has: (ordinal) => raw.has(ordinal) || plain.has(ordinal),
    hasPhrase(ordinal, phrase, goesOn) {
      let text = plain.get(ordinal);
      if (text === undefined) {
        const abstract = raw.get(ordinal);
        if (abstract === undefined) return false;
        text = ` ${plainTitle(abstract).replaceAll('-', ' ')} `;
        plain.set(ordinal, text);
        raw.delete(ordinal);
      }
      return text.includes(` ${phrase}${goesOn ? '' : ' '}`);
    },
  };
}

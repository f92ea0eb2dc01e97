/** Whether a digest has a word, in any case of letters. */
export type IsWord = (word: string) => boolean;

/** A word that is divided at a line's end; neither half shows that it is a word by itself. */
const DIVIDED = /[\p{L}\p{M}]+[-\u2010\u00ad][^\S\n]*\n\s*[\p{L}\p{M}]+/gu;

/** The words of a digest's text, for deciding about a hyphen at a line's end. They are collected on first use. */
export function fileWords(text: string): IsWord {
  let words: Set<string> | undefined;
  return (word) => {
    words ??= new Set(
      text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(DIVIDED, ' ')
        .toLowerCase()
        .match(/[\p{L}\p{M}]+/gu),
    );
    return words.has(word.toLowerCase());
  };
}

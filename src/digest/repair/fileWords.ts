/** Whether a digest has a word, in any case of letters. */
export type IsWord = (word: string) => boolean;

/** A word that is divided at a line's end; neither half says that it is a word by itself. */
const DIVIDED = /[\p{L}\p{M}]+[-\u2010\u00ad][^\S\n]*\n\s*[\p{L}\p{M}]+/gu;

/** The words of a digest's text, of which a hyphen at a line's end asks. They are collected when it first does. */
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

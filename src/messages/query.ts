/** How the words of a query were interpreted, and why a paper is in a list. */
export const termMessages = {
  showing: ({ words }: { readonly words: string }) => `Showing results for ${words}.`,
  missing: ({ words }: { readonly words: string }) => `No paper mentions ${words}.`,
  otherWords: ({ count }: { readonly count: number }) =>
    `${count.toLocaleString('en')} other ${count === 1 ? 'word' : 'words'}`,
  and: 'and',
  or: 'or',
  lacks: ({ words }: { readonly words: string }) => `Missing: ${words}`,
  sameAs: ({ typed, words }: { readonly typed: string; readonly words: string }) => `${typed} = ${words}`,
};

interface About {
  /** The part of the query that the hint points to; for an unknown field what it is called, in the plural. */
  readonly about: string;
}

interface Instead {
  readonly instead: readonly string[];
}

/** What is odd in the text of a query, by the kind of hint. */
export const hintMessages = {
  'open-quote': () => 'Missing closing quotation mark. The phrase runs to the end.',
  'open-parenthesis': () => 'Missing closing parenthesis. The group runs to the end.',
  'stray-parenthesis': () => 'A closing parenthesis without an opening one is ignored.',
  'deep-parenthesis': () => 'Parentheses nested more than 20 deep are ignored.',
  'unfinished-key': ({ about }: About) => `Type a word after ${about}`,
  'unknown-value': ({ about, instead }: About & Instead) =>
    `${about} is ignored. Use ${instead.slice(0, -1).join(', ')} or ${instead.at(-1) ?? ''}.`,
  'unknown-field': ({ about, instead }: About & Instead) =>
    `This collection has no ${about}. Fields: ${instead.join(', ')}.`,
  'waiting-not': () => 'Type a word after NOT.',
  'waiting-or': ({ about }: About) => `Type another word after ${about}.`,
  'idle-or': ({ about }: About) => `${about} is ignored. It needs a word before it and one after it.`,
};

/** Any of these may mean more than a word; see `query/language`, which alone decides. */
const SIGNS = /[:"“”„«»＂()|]|(?<![^\s(])-|\bOR\b/u;

/** Whether a query may ask for more than plain words. Said too often rather than too seldom. */
export function hasOperators(query: string): boolean {
  return SIGNS.test(query);
}

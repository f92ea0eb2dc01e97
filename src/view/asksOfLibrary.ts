/**
 * Whether a query may depend on the user's library: then its answer differs between users, and has to wait until the
 * library is open. True too often rather than too rarely: "title:is:x" does not depend on it.
 */
export function asksOfLibrary(query: string): boolean {
  return /\b(?:is|tag|note):/iu.test(query);
}

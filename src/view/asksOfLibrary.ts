/**
 * Whether a query may ask what the person's own library says: then its answer is not the same for everyone, and has
 * to wait until the library is open. Said too often rather than too seldom: "title:is:x" asks for nothing.
 */
export function asksOfLibrary(query: string): boolean {
  return /\b(?:is|tag|note):/iu.test(query);
}

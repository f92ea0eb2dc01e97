import { library } from '../fields/library';
import { queryKeys } from '../fields/registry';

const LIBRARY_KEY = new RegExp(`\\b(?:${queryKeys(library).join('|')}):`, 'iu');

/**
 * Whether a query may depend on the user's library: then its answer differs between users, and has to wait until the
 * library is open. True too often rather than too rarely: "title:is:x" does not depend on it.
 */
export function asksOfLibrary(query: string): boolean {
  return LIBRARY_KEY.test(query);
}

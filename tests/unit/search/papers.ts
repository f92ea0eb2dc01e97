import type { SearchText } from '../../../src/search/protocol';

/** A paper for the engine. */
export function paper(title: string, abstract = '', ...names: string[]): SearchText {
  return { title, abstract, names };
}

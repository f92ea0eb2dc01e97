import type { TextRange } from '../../digest/paper';

/** The paragraphs of a passage's text, without the blank lines between them. */
export function paragraphsOf(text: string): TextRange[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

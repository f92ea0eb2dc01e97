const TITLE_TO_TITLE = 2.5;
const PARAGRAPH_TO_PARAGRAPH = 3;
const START_WITH_ABSTRACT = 5;

/** Costs of one label after another, in the unit of `proseLikeness`; title→abstract→title is free. */
export const TRANSITION = { TITLE_TO_TITLE, PARAGRAPH_TO_PARAGRAPH, START_WITH_ABSTRACT } as const;

const PROSE_WORDS =
  /\b(?:we|our|is|are|was|were|has|have|can|this|these|that|which|it|show|shows|propose|however|paper)\b/gi;
/** Only the start of a long text is examined, so that parsing stays linear and fast. */
const LOOK = 600;

/**
 * How much a text reads like an abstract (over 0) rather than like a title (under 0). Roughly log-odds:
 * each rule below was weighed on 20,000 conference papers, where titles have up to 204 characters and
 * abstracts 200 and more, so that length decides most cases and the other signs the short abstract
 * and the long title. Case is read of Latin words only.
 */
export function proseLikeness(text: string): number {
  const start = text.slice(0, LOOK);
  return (
    byLength(text.length + 2 * count(start, /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)) +
    byEnding(text) +
    byCapitals(start) +
    // A full stop inside, before a capital: two sentences, which "vs. X" and "J. Smith" are not.
    Math.min(3, 2 * count(start, /[a-z0-9)]{3}\.\s+[A-Z]/g)) +
    Math.min(3, count(start, PROSE_WORDS)) +
    (/https?:\/\//.test(start) ? 5 : 0) +
    (/^(?:abstract|keywords|index terms)\b/i.test(start) ? 4 : 0) +
    (/^\p{Ll}/u.test(start) ? 0.5 : 0)
  );
}

function byLength(length: number): number {
  if (length >= 400) return 12;
  if (length >= 250) return 6;
  if (length >= 180) return 2;
  return length >= 110 ? 0 : -1;
}

function byEnding(text: string): number {
  const end = text.trimEnd().slice(-4);
  if (/[.…。।][”"'’)\]]{0,2}$/.test(end)) return 2.5;
  return /[?!？！:]$/.test(end) ? 0 : -1.5;
}

function byCapitals(text: string): number {
  const words = text.match(/[A-Za-z][a-z]{3,}/g) ?? [];
  if (words.length < 3) return 0;
  const capital = words.filter((word) => /^[A-Z]/.test(word)).length / words.length;
  if (capital > 0.65) return -4;
  return capital < 0.3 ? 1 : -1;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

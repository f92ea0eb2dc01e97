import { foldedWords } from './fold';
import { fieldsOf, numberOf, textOf } from './located';
import type { Located, Report } from './located';
import { MOST_POINTS } from './rule';
import type { PhraseGroup } from './rule';

const WEIGHT = {
  test: (value: number) => value >= 0 && value <= MOST_POINTS,
  words: `a number from 0 to ${MOST_POINTS}`,
};

/** The phrase groups of a topic, as far as they are sound; what is not is reported. */
export function checkPhrases(value: Located | undefined, owner: string, report: Report): PhraseGroup[] {
  if (value === undefined) return [];
  if (value.kind !== 'list' || value.items.length === 0) {
    report(
      value.line,
      `${owner} has no phrases`,
      'List at least one phrase, or no paper can ever have the topic.',
    );
    return [];
  }
  const lines = new Map<string, number>();
  const groups = value.items
    .map((item) => checkGroup(item, owner, lines, report))
    .filter((group) => group !== undefined);
  if (groups.length === value.items.length && groups.every((group) => group.title + group.abstract === 0)) {
    report(
      value.line,
      `no phrase of ${owner} is worth anything`,
      'Give at least one phrase a weight over 0.',
    );
  }
  return groups;
}

function checkGroup(
  item: Located,
  owner: string,
  lines: Map<string, number>,
  report: Report,
): PhraseGroup | undefined {
  const fields = fieldsOf(item, ['words', 'title', 'abstract'], `a phrase of ${owner}`, report);
  const words = checkWords(fields.get('words'), owner, lines, report);
  const title = numberOf(fields.get('title'), 'the weight “title”', WEIGHT, report);
  const abstract = numberOf(fields.get('abstract'), 'the weight “abstract”', WEIGHT, report);
  return words.length === 0 || title === undefined || abstract === undefined
    ? undefined
    : { words, title, abstract };
}

function checkWords(
  value: Located | undefined,
  owner: string,
  lines: Map<string, number>,
  report: Report,
): string[] {
  if (value === undefined) return [];
  if (value.kind !== 'list' || value.items.length === 0) {
    report(
      value.line,
      `a phrase of ${owner} has no list of words`,
      'Write its spellings as a list, such as [safe RL].',
    );
    return [];
  }
  return value.items.flatMap((item) => {
    const text = textOf(item, `a phrase of ${owner}`, report);
    if (text === undefined) return [];
    const folded = foldedWords(text)
      .map((word) => word.folded)
      .join(' ');
    const before = lines.get(folded);
    if (folded === '') {
      report(item.line, `the phrase “${text}” of ${owner} has no letters`, 'Write words, or take it out.');
    } else if (before !== undefined) {
      report(
        item.line,
        `the phrase “${text}” of ${owner} is already on line ${before}`,
        'Keep one; case, hyphens and plurals make no difference.',
      );
    }
    lines.set(folded, before ?? item.line);
    return [text];
  });
}

import { checkPatterns, type PhraseTally } from './checkPatterns';
import { fieldsOf, numberOf, textOf, type Located, type Report } from './located';
import { isThousandths, MOST_POINTS, type PhraseGroup } from './rule';

const WEIGHT = {
  test: (value: number) => Math.abs(value) <= MOST_POINTS && isThousandths(value),
  words: `a number from -${MOST_POINTS} to ${MOST_POINTS} with at most three decimals`,
};

/**
 * The valid phrase groups of a topic; everything else is reported.
 *
 * @param tally Counts the phrases of the whole file.
 */
export function checkPhrases(
  value: Located | undefined,
  owner: string,
  tally: PhraseTally,
  report: Report,
): PhraseGroup[] {
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
    .map((item) => checkGroup(item, owner, { lines, tally }, report))
    .filter((group) => group !== undefined);
  if (
    groups.length === value.items.length &&
    groups.every(({ title, abstract }) => title <= 0 && abstract <= 0)
  ) {
    report(
      value.line,
      `no phrase of ${owner} has a weight over 0`,
      'Give at least one phrase a weight over 0.',
    );
  }
  return groups;
}

function checkGroup(
  item: Located,
  owner: string,
  before: { readonly lines: Map<string, number>; readonly tally: PhraseTally },
  report: Report,
): PhraseGroup | undefined {
  const phrase = `a phrase of ${owner}`;
  const fields = fieldsOf(item, ['words', 'title', 'abstract'], phrase, report, ['name']);
  const title = numberOf(fields.get('title'), 'the weight “title”', WEIGHT, report);
  const abstract = numberOf(fields.get('abstract'), 'the weight “abstract”', WEIGHT, report);
  const idle = title === 0 && abstract === 0;
  const words = checkPatterns(fields.get('words'), { owner, idle, ...before }, report);
  const given = textOf(fields.get('name'), `the name of ${phrase}`, report);
  const name = given ?? words[0];
  if (name === undefined || title === undefined || abstract === undefined) return undefined;
  return words.length === 0 ? undefined : { name, words, title, abstract };
}

import { checkPhrases } from './checkPhrases';
import { contrastRatio, GRAPHIC_CONTRAST, GROUNDS, isHexColor } from './contrast';
import { fieldsOf, numberOf, textOf } from './located';
import type { Located, Report } from './located';
import { checkPatterns } from './checkPatterns';
import type { PhraseTally } from './checkPatterns';
import { isThousandths, MOST_POINTS } from './rule';
import type { TopicRule } from './rule';

const KEYS = ['id', 'name', 'definition', 'color', 'threshold', 'phrases'] as const;
const THRESHOLD = {
  test: (value: number) => value > 0 && value <= MOST_POINTS && isThousandths(value),
  words: `a number over 0 and up to ${MOST_POINTS} with at most three decimals`,
};

/** The topics of a file as far as they are sound; all that is not is reported, so one run mends all. */
export function checkTopics(root: Located, report: Report): TopicRule[] {
  const list = fieldsOf(root, ['topics'], 'the file', report).get('topics');
  if (list === undefined) return [];
  if (list.kind !== 'list' || list.items.length === 0) {
    report(
      list.line,
      '“topics” is not a list of topics',
      'List at least one topic below it, each starting with a hyphen.',
    );
    return [];
  }
  const idLines = new Map<string, number>();
  const tally = { phrases: 0 };
  return list.items
    .map((item) => checkTopic(item, idLines, tally, report))
    .filter((topic) => topic !== undefined);
}

function checkTopic(
  item: Located,
  idLines: Map<string, number>,
  tally: PhraseTally,
  report: Report,
): TopicRule | undefined {
  const owner = ownerName(item);
  const fields = fieldsOf(item, KEYS, owner, report, ['needs']);
  const id = checkId(fields.get('id'), idLines, report);
  const name = textOf(fields.get('name'), `the name of ${owner}`, report);
  const definition = textOf(fields.get('definition'), `the definition of ${owner}`, report);
  const color = checkColor(fields.get('color'), owner, report);
  const threshold = numberOf(fields.get('threshold'), `the threshold of ${owner}`, THRESHOLD, report);
  const needs = checkPatterns(
    fields.get('needs'),
    { owner: `the needs of ${owner}`, idle: false, lines: new Map(), tally },
    report,
  );
  const phrases = checkPhrases(fields.get('phrases'), owner, tally, report);
  if (id === undefined || name === undefined || definition === undefined) return undefined;
  if (color === undefined || threshold === undefined || phrases.length === 0) return undefined;
  return { id, name, definition, color, threshold, needs, phrases };
}

function ownerName(item: Located): string {
  const id = item.kind === 'map' ? item.entries.find((entry) => entry.key === 'id')?.value : undefined;
  return id?.kind === 'scalar' && typeof id.value === 'string' ? `the topic “${id.value}”` : 'a topic';
}

function checkId(
  value: Located | undefined,
  idLines: Map<string, number>,
  report: Report,
): string | undefined {
  const id = textOf(value, 'the id of a topic', report);
  if (id === undefined || value === undefined) return undefined;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    report(
      value.line,
      `the id “${id}” cannot stand in an address`,
      'Use lower-case letters and digits, joined by hyphens.',
    );
    return undefined;
  }
  const before = idLines.get(id);
  if (before !== undefined) {
    report(value.line, `the id “${id}” is already used on line ${before}`, 'Give one of the two another id.');
    return undefined;
  }
  idLines.set(id, value.line);
  return id;
}

function checkColor(value: Located | undefined, owner: string, report: Report): string | undefined {
  // An unquoted # starts a comment, so the commonest slip leaves no value at all.
  const color = value?.kind === 'scalar' ? value.value : undefined;
  if (value === undefined) return undefined;
  if (typeof color !== 'string' || !isHexColor(color)) {
    const shown = typeof color === 'string' ? `“${color}”` : 'empty';
    report(
      value.line,
      `the color of ${owner} is ${shown}, not #rrggbb`,
      "Write six hexadecimal digits after #, in quotes: '#0072b2'.",
    );
    return undefined;
  }
  const faint = GROUNDS.filter((ground) => contrastRatio(color, ground.color) < GRAPHIC_CONTRAST);
  for (const ground of faint) {
    // Rounded down, so that 2.999 is not said to be 3.00 and refused.
    const ratio = (Math.floor(contrastRatio(color, ground.color) * 100) / 100).toFixed(2);
    report(
      value.line,
      `the color ${color} of ${owner} has a contrast of ${ratio}:1 on the ${ground.name} ground ${ground.color}, under ${GRAPHIC_CONTRAST}:1`,
      `Take a ${ground.name === 'light' ? 'darker' : 'lighter'} shade.`,
    );
  }
  return faint.length === 0 ? color.toLowerCase() : undefined;
}

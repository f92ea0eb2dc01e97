import { checkPhrases } from './checkPhrases';
import { contrastRatio, GRAPHIC_CONTRAST, GROUNDS, isHexColor } from './contrast';
import { fieldsOf, numberOf, textOf, type Located, type Report } from './located';
import { foldTitle } from '../model/identity';
import { checkPatterns, type PhraseTally } from './checkPatterns';
import { isThousandths, MOST_POINTS, type TopicRule } from './rule';

const KEYS = ['id', 'name', 'definition', 'color', 'threshold', 'phrases'] as const;
const THRESHOLD = {
  test: (value: number) => value > 0 && value <= MOST_POINTS && isThousandths(value),
  words: `a number over 0 and up to ${MOST_POINTS} with at most three decimals`,
};

/** The valid topics of a file. Everything else is reported, so that one run shows all faults. */
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
  const lines = { ids: new Map<string, number>(), names: new Map<string, number>() };
  const tally = { phrases: 0 };
  return list.items
    .map((item) => checkTopic(item, lines, tally, report))
    .filter((topic) => topic !== undefined);
}

/** The lines of ids and folded names of topics. */
interface TakenLines {
  readonly ids: Map<string, number>;
  readonly names: Map<string, number>;
}

function checkTopic(
  item: Located,
  lines: TakenLines,
  tally: PhraseTally,
  report: Report,
): TopicRule | undefined {
  const owner = ownerName(item);
  const fields = fieldsOf(item, KEYS, owner, report, ['needs']);
  const id = checkId(fields.get('id'), lines.ids, report);
  const name = checkName(fields.get('name'), owner, lines.names, report);
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
      `the id “${id}” cannot be used in an address`,
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

/** Users distinguish topics by their names. */
function checkName(
  value: Located | undefined,
  owner: string,
  nameLines: Map<string, number>,
  report: Report,
): string | undefined {
  const name = textOf(value, `the name of ${owner}`, report);
  if (name === undefined || value === undefined) return undefined;
  const folded = foldTitle(name);
  const before = nameLines.get(folded);
  if (folded === '' || /\p{C}/u.test(name)) {
    report(
      value.line,
      `the name of ${owner} has no letters, or has invisible characters`,
      'Use visible text with at least one letter.',
    );
    return undefined;
  }
  if (before !== undefined) {
    report(
      value.line,
      `the name “${name}” is already used on line ${before}`,
      'Give one of the two another name.',
    );
    return undefined;
  }
  nameLines.set(folded, value.line);
  return name;
}

function checkColor(value: Located | undefined, owner: string, report: Report): string | undefined {
  // An unquoted # starts a comment, so the most common mistake leaves no value at all.
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
    // Rounded down, so that 2.999 is not reported as 3.00.
    const ratio = (Math.floor(contrastRatio(color, ground.color) * 100) / 100).toFixed(2);
    report(
      value.line,
      `the color ${color} of ${owner} has a contrast of ${ratio}:1 on the ${ground.name} background ${ground.color}; the minimum is ${GRAPHIC_CONTRAST}:1`,
      `Use a ${ground.name === 'light' ? 'darker' : 'lighter'} shade.`,
    );
  }
  return faint.length === 0 ? color.toLowerCase() : undefined;
}

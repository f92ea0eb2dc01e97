import { textOf, type Located, type Report } from './located';
import { phraseKey } from './pattern';
import { readPattern } from './readPattern';

/** The most plain phrases that all patterns of a file may expand to; one with a gap counts as several. */
const MOST_IN_FILE = 20_000;
/** A gap may end at several words, and two at several times several, and each end is followed. */
const WEIGHT_OF_GAP = 10;

/** The number of plain phrases of the patterns so far, in the whole file. */
export interface PhraseTally {
  phrases: number;
}

/** The context for checking patterns. */
export interface PatternContext {
  /** Names the topic in reports ("the topic “safety”"). */
  readonly owner: string;
  /** The group has weight 0: it may cover shorter phrases, but a phrase with a gap covers none. */
  readonly idle: boolean;
  /** The lines of the topic's phrases so far, by `phraseKey`. Added to. */
  readonly lines: Map<string, number>;
  /** Added to. */
  readonly tally: PhraseTally;
}

/** The patterns of a phrase group as in the file; invalid and repeated ones are reported. */
export function checkPatterns(
  value: Located | undefined,
  context: PatternContext,
  report: Report,
): readonly string[] {
  if (value === undefined) return [];
  if (value.kind !== 'list' || value.items.length === 0) {
    report(
      value.line,
      `a phrase of ${context.owner} has no list of words`,
      'Write its spellings as a list, such as [safe RL].',
    );
    return [];
  }
  return value.items.flatMap((item) => {
    const text = textOf(item, `a phrase of ${context.owner}`, report);
    // Above the limit nothing is parsed, because the fault is reported and the file is refused.
    if (text === undefined || context.tally.phrases > MOST_IN_FILE) return [];
    checkPattern(text, item.line, context, report);
    return [text];
  });
}

function checkPattern(
  text: string,
  line: number,
  { owner, idle, lines, tally }: PatternContext,
  report: Report,
): void {
  const phrase = `the phrase “${text}” of ${owner}`;
  const read = readPattern(text);
  if (read.kind === 'broken') {
    report(line, `${phrase} ${read.fault}`, read.fix);
    return;
  }
  const gapped = read.phrases.filter((steps) => steps.some((step) => step.kind === 'gap'));
  tally.phrases += read.phrases.length + gapped.length * (WEIGHT_OF_GAP - 1);
  if (tally.phrases > MOST_IN_FILE) {
    report(
      line,
      `with ${phrase}, the file has more than ${MOST_IN_FILE} phrases (one with “..” counts as ${WEIGHT_OF_GAP})`,
      'Remove alternatives or phrases until there are fewer.',
    );
    return;
  }
  if (idle && gapped.length > 0) {
    report(
      line,
      `${phrase} has weight 0 and a gap, so it has no effect`,
      'Give its group a weight (under 0 to count against the topic), or remove it.',
    );
  }
  checkRepeats(read.phrases.map(phraseKey), phrase, line, lines, report);
}

/** Reports one repeat of a pattern only, because fixing it fixes most others. */
function checkRepeats(
  keys: readonly string[],
  phrase: string,
  line: number,
  lines: Map<string, number>,
  report: Report,
): void {
  const repeat = keys.find((key) => lines.has(key));
  if (repeat !== undefined) {
    const inWords = keys.length > 1 ? `${phrase} stands for “${repeat}”, which` : phrase;
    report(
      line,
      `${inWords} is already on line ${lines.get(repeat)}`,
      'Keep one; case, hyphens and plurals make no difference.',
    );
  }
  for (const key of keys) if (!lines.has(key)) lines.set(key, line);
}

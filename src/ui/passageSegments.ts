import type { Mark, Passage, TextRange } from '../digest/paper';

/** A run of a passage that is drawn one way: `marked` when a match covers it, `mark` when it is more than letters. */
export interface PassageSegment extends TextRange {
  readonly text: string;
  readonly marked: boolean;
  readonly mark: Mark | undefined;
}

/**
 * Cuts a window of a passage at the borders of its marks and of the matches in it.
 * A formula is never cut: it is marked whole when a match touches it, and taken whole when the window
 * begins or ends inside it.
 *
 * @param matches ranges in order that do not overlap, as offsets into the passage's text
 * @param window the part to draw; by default all of it
 */
export function passageSegments(
  passage: Passage,
  matches: readonly TextRange[],
  window: TextRange = { start: 0, end: passage.text.length },
): PassageSegment[] {
  const { start, end } = wholeFormulas(passage.marks, window);
  const formulas = passage.marks.filter(({ kind }) => kind === 'math');
  const insideFormula = (at: number): boolean => formulas.some((one) => one.start < at && at < one.end);
  const borders = [...passage.marks, ...matches]
    .flatMap((range) => [range.start, range.end])
    .filter((at) => at > start && at < end && !insideFormula(at));
  const cuts = [...new Set([start, ...borders, end])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, place) => {
    const to = cuts[place + 1] ?? end;
    return {
      start: from,
      end: to,
      text: passage.text.slice(from, to),
      marked: matches.some((match) => match.start < to && from < match.end),
      mark: passage.marks.find((mark) => mark.start <= from && to <= mark.end),
    };
  });
}

function wholeFormulas(marks: readonly Mark[], window: TextRange): TextRange {
  const cutAt = (at: number): Mark | undefined =>
    marks.find(({ kind, start, end }) => kind === 'math' && start < at && at < end);
  return {
    start: cutAt(window.start)?.start ?? window.start,
    end: cutAt(window.end)?.end ?? window.end,
  };
}

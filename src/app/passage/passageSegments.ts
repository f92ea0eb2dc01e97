import type { Mark, Passage, TextRange } from '../../model/paper';

/** A run of a passage with one rendering: `marked` when a match covers it, `mark` when it is not plain text. */
export interface PassageSegment extends TextRange {
  readonly text: string;
  readonly marked: boolean;
  readonly mark: Mark | undefined;
}

/**
 * Cuts a window of a passage at the borders of its marks and of the matches in it. A formula is never cut: it is
 * marked whole when a match touches it, and included whole when the window starts or ends inside it.
 *
 * @param matches ranges in order that do not overlap, as offsets into the passage's text
 * @param window the range to render. Default: all of it.
 */
export function passageSegments(
  passage: Passage,
  matches: readonly TextRange[],
  window: TextRange = { start: 0, end: passage.text.length },
): PassageSegment[] {
  const { start, end } = wholeFormulas(passage.marks, window);
  const formulaAfter = firstEndingAfter(passage.marks.filter(({ kind }) => kind === 'math'));
  const cuts = [...passage.marks, ...matches]
    .flatMap((range) => [range.start, range.end])
    .filter((at) => at > start && at < end)
    .concat(start, end)
    .toSorted((a, b) => a - b)
    .filter((at, place, all) => at !== all[place - 1])
    // The window's ends are never inside a formula, because `wholeFormulas` moved them.
    .filter((at) => (formulaAfter(at)?.start ?? at) >= at);
  const matchAfter = firstEndingAfter(matches);
  const markAfter = firstEndingAfter(passage.marks);
  return cuts.slice(0, -1).map((from, place) => {
    const to = cuts[place + 1] ?? end;
    const match = matchAfter(from);
    const mark = markAfter(from);
    return {
      start: from,
      end: to,
      text: passage.text.slice(from, to),
      marked: match !== undefined && match.start < to,
      mark: mark !== undefined && mark.start <= from && to <= mark.end ? mark : undefined,
    };
  });
}

/**
 * Finds the first range that ends after an offset. The ranges are in order and do not overlap, and offsets must come
 * in order, so that all calls together pass over the ranges once.
 */
function firstEndingAfter<R extends TextRange>(ranges: readonly R[]): (at: number) => R | undefined {
  let next = 0;
  return (at) => {
    let range = ranges[next];
    while (range !== undefined && range.end <= at) range = ranges[++next];
    return range;
  };
}

function wholeFormulas(marks: readonly Mark[], window: TextRange): TextRange {
  const cutAt = (at: number): Mark | undefined =>
    marks.find(({ kind, start, end }) => kind === 'math' && start < at && at < end);
  return {
    start: cutAt(window.start)?.start ?? window.start,
    end: cutAt(window.end)?.end ?? window.end,
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, Passage, TextRange } from '../../../../src/model/paper';
import { passageSegments, type PassageSegment } from '../../../../src/app/passage/passageSegments';

const range = (start: number, end: number): TextRange => ({ start, end });

function formula(start: number, end: number): Mark {
  return { kind: 'math', start, end, tex: 'x', math: { tag: 'math', children: [] } };
}

/** Slow and obvious: every border against every formula, every cut against every match and mark. */
function slowSegments({ text, marks }: Passage, matches: readonly TextRange[], window: TextRange) {
  const formulas = marks.filter(({ kind }) => kind === 'math');
  const holding = (at: number) => formulas.find((one) => one.start < at && at < one.end);
  const start = holding(window.start)?.start ?? window.start;
  const end = holding(window.end)?.end ?? window.end;
  const borders = [...marks, ...matches]
    .flatMap((one) => [one.start, one.end])
    .filter((at) => at > start && at < end && holding(at) === undefined);
  const cuts = [...new Set([start, ...borders, end])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, place): PassageSegment => {
    const to = cuts[place + 1] ?? end;
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      marked: matches.some((match) => match.start < to && from < match.end),
      mark: marks.find((mark) => mark.start <= from && to <= mark.end),
    };
  });
}

/** A segment in short: highlighted ones in brackets, formulas with a $ in front, stress with a *. */
function short({ text, marked, mark }: PassageSegment): string {
  const drawn = `${mark?.kind === 'math' ? '$' : ''}${mark?.kind === 'emphasis' ? '*' : ''}${text}`;
  return marked ? `[${drawn}]` : drawn;
}

describe('passageSegments', () => {
  const stress: Mark = { kind: 'emphasis', start: 8, end: 10 };
  it.each<[claim: string, marks: Mark[], matches: TextRange[], window: TextRange, drawn: string[]]>([
    ['takes a plain text whole', [], [], range(0, 10), ['0123456789']],
    ['cuts at a match', [], [range(2, 4)], range(0, 10), ['01', '[23]', '456789']],
    ['cuts at matches that touch', [], [range(0, 2), range(2, 10)], range(0, 10), ['[01]', '[23456789]']],
    ['cuts stress at a match', [stress], [range(7, 9)], range(0, 10), ['0123456', '[7]', '[*8]', '*9']],
    [
      'marks a formula whole when a match begins in it',
      [formula(2, 6)],
      [range(4, 8)],
      range(0, 10),
      ['01', '[$2345]', '[67]', '89'],
    ],
    [
      'marks a formula whole when a match lies in it',
      [formula(2, 6)],
      [range(3, 4)],
      range(0, 10),
      ['01', '[$2345]', '6789'],
    ],
    [
      'marks a formula whole when a match ends in it',
      [formula(2, 6)],
      [range(0, 3)],
      range(0, 10),
      ['[01]', '[$2345]', '6789'],
    ],
    [
      'leaves a formula that a match only adjoins',
      [formula(2, 6)],
      [range(6, 10)],
      range(0, 10),
      ['01', '$2345', '[6789]'],
    ],
    ['takes a formula whole that the window begins in', [formula(2, 6)], [], range(4, 8), ['$2345', '67']],
    ['takes a formula whole that the window ends in', [formula(2, 6)], [], range(0, 3), ['01', '$2345']],
    ['takes a formula whole that holds the window', [formula(2, 6)], [range(3, 4)], range(3, 5), ['[$2345]']],
    ['keeps to its window', [stress], [range(0, 10)], range(3, 9), ['[34567]', '[*8]']],
    ['draws nothing of an empty window', [], [range(0, 10)], range(3, 3), []],
  ])('%s', (_claim, marks, matches, window, drawn) => {
    expect(passageSegments({ text: '0123456789', marks }, matches, window).map(short)).toEqual(drawn);
  });

  /** Ranges in order that do not overlap, some touching, some empty. */
  const ranges = fc
    .uniqueArray(fc.nat(40), { maxLength: 16 })
    .map((places) => places.toSorted((a, b) => a - b))
    .chain((places) =>
      fc.array(fc.nat(3), { minLength: places.length, maxLength: places.length }).map((kinds) =>
        places.flatMap((start, place) => {
          const next = places[place + 1];
          const kind = kinds[place];
          if (next === undefined || kind === 0) return [];
          return [range(start, kind === 1 ? Math.floor((start + next) / 2) : next)];
        }),
      ),
    );
  const marks = ranges.chain((places) =>
    fc
      .array(fc.boolean(), { minLength: places.length, maxLength: places.length })
      .map((math) =>
        places.map(({ start, end }, place): Mark =>
          math[place] === true ? formula(start, end) : { kind: 'emphasis', start, end },
        ),
      ),
  );

  it('does as the slow and obvious way does', () => {
    const text = 'abcdefghijklmnopqrstuvwxyz0123456789ABCD';
    fc.assert(
      fc.property(marks, ranges, fc.nat(40), fc.nat(40), (some, matches, one, other) => {
        const window = range(Math.min(one, other), Math.max(one, other));
        const passage = { text, marks: some };
        expect(passageSegments(passage, matches, window)).toEqual(slowSegments(passage, matches, window));
      }),
      { numRuns: 2000 },
    );
  });

  it('gets through many formulas: milliseconds in one walk, past the time limit otherwise', () => {
    const count = 20_000;
    const places = Array.from({ length: count }, (_, place) => place * 4);
    const passage = { text: 'x+y '.repeat(count), marks: places.map((at) => formula(at, at + 3)) };
    const matches = places.map((at) => range(at + 1, at + 2));
    expect(passageSegments(passage, matches)).toHaveLength(2 * count);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../../src/query/language/clause';
import { formatQuery } from '../../../../src/query/language/formatQuery';
import { parseQuery } from '../../../../src/query/language/parseQuery';

const PARTS = [
  ...Array.from('aé7.,:|-"“”\'()  \n\u00a0\u200b🙂強𝐋ſ'),
  ...'OR AND NOT author: title: Abstract: topic: has: code is: saved tag: note: foo: f(x \ud800 \udc00'.split(
    ' ',
  ),
  ' OR ',
  ' AND ',
  ' | ',
  ' -',
  ' (',
  ') ',
];

const anyQuery = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...PARTS), maxLength: 40 }),
);
const RUNS = { numRuns: 5_000 };

/** What must survive being written and read again. */
function withoutRanges(clause: Clause): unknown {
  const { start: _start, end: _end, ...rest } = clause;
  switch (rest.kind) {
    case 'phrase':
      return { ...rest, open: false };
    case 'not':
      return { ...rest, clause: withoutRanges(rest.clause) };
    case 'any':
    case 'all':
      return { ...rest, clauses: rest.clauses.map(withoutRanges) };
    case 'word':
    case 'field':
      return rest;
  }
}

function membersOf(clause: Clause): readonly Clause[] {
  if (clause.kind === 'not') return [clause.clause];
  return clause.kind === 'any' || clause.kind === 'all' ? clause.clauses : [];
}

/** No clause in one of its own kind, and none that joins fewer than two. */
function checkShape(clause: Clause): void {
  const members = membersOf(clause);
  if (clause.kind === 'any' || clause.kind === 'all') expect(members.length).toBeGreaterThan(1);
  for (const member of members) {
    expect(member.kind).not.toBe(clause.kind);
    checkShape(member);
  }
}

/** Members inside the whole and in order. */
function checkRanges(clause: Clause, text: string): void {
  let { start } = clause;
  expect(start).toBeLessThanOrEqual(clause.end);
  expect(clause.end).toBeLessThanOrEqual(text.length);
  for (const member of membersOf(clause)) {
    expect(member.start).toBeGreaterThanOrEqual(start);
    expect(member.end).toBeLessThanOrEqual(clause.end);
    start = member.end;
    checkRanges(member, text);
  }
}

describe('formatQuery', () => {
  it.each([
    ['  a   b ', 'a b'],
    ['“a  b', '"a b"'],
    ['Title:x HAS:Code', 'title:x has:code'],
    ['title:(a OR b)', 'title:a OR title:b'],
    ['topic:"safety" topic:"offline rl" topic:"f(x)"', 'topic:safety topic:"offline rl" topic:"f(x)"'],
    ['(a | b) c', 'a OR b c'],
    ['a OR (b c) OR -(d e)', 'a OR (b c) OR -(d e)'],
    ['-((a OR b))', '-(a OR b)'],
    ['-(.5)', '-(.5)'],
    ['(a (b)', 'a b'],
    ['a OR (b f(x )', 'a OR (b f(x )'],
    ['a AND --b title: c NOT d', 'a b title:c -d'],
    ['(a)NOT"b" "c"NOT(d)', 'a -"b" "c" -d'],
    ['author:NOT(a) "b"NOT(c) --NOT(d)', '-a "b" -c -d'],
  ])('writes %j as %j', (text, canonical) => {
    expect(formatQuery(parseQuery(text).root)).toBe(canonical);
  });

  it.each<[string, Clause]>([
    ['"a b"', { kind: 'phrase', text: 'a"b', open: false, start: 0, end: 0 }],
    ['topic:"a b  c"', { kind: 'field', field: 'topic', value: 'a b "c', start: 0, end: 0 }],
  ])('writes %s, made by hand', (canonical, clause) => {
    expect(formatQuery(clause)).toBe(canonical);
  });

  it('gives text that reads as the same clauses, with nothing odd in it', () => {
    fc.assert(
      fc.property(anyQuery, (text) => {
        const { root } = parseQuery(text);
        const canonical = formatQuery(root);
        const again = parseQuery(canonical);
        expect(withoutRanges(again.root)).toEqual(withoutRanges(root));
        expect(formatQuery(again.root)).toBe(canonical);
        expect(again.hints).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('parseQuery, given any string,', () => {
  it('gives ranges inside the text, members inside the whole and in order', () => {
    fc.assert(
      fc.property(anyQuery, (text) => {
        const { root, hints } = parseQuery(text);
        for (const { start, end } of hints) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        checkRanges(root, text);
      }),
      RUNS,
    );
  });

  it('keeps to the shape it promises', () => {
    fc.assert(
      fc.property(anyQuery, (text) => {
        for (const clause of parseQuery(text).root.clauses) {
          expect(clause.kind).not.toBe('all');
          checkShape(clause);
        }
      }),
      RUNS,
    );
  });
});

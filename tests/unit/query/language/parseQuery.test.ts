import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../../src/query/language/clause';
import { parseQuery, plainWords } from '../../../../src/query/language/parseQuery';

/** A clause on one line: words bare, phrases in ‹›, operators as functions. */
function shown(clause: Clause): string {
  switch (clause.kind) {
    case 'word':
      return (clause.field === undefined ? '' : `${clause.field}=`) + clause.text;
    case 'phrase':
      return `${clause.field === undefined ? '' : `${clause.field}=`}‹${clause.text}${clause.open ? '…' : '›'}`;
    case 'field':
      return `${clause.field}=‹${clause.value}›`;
    case 'not':
      return `not(${shown(clause.clause)})`;
    case 'any':
    case 'all':
      return `${clause.kind}(${clause.clauses.map(shown).join(' ')})`;
  }
}

function tree(text: string): string {
  return parseQuery(text).root.clauses.map(shown).join(' ');
}

function hints(text: string): string[] {
  return parseQuery(text).hints.map((hint) => `${hint.kind} ${text.slice(hint.start, hint.end)}`);
}

/** Whether a text asks for words and nothing else. */
function isPlain(text: string): boolean {
  const { root } = parseQuery(text);
  return plainWords(root).length === root.clauses.length;
}

describe('parseQuery', () => {
  it.each([
    ['', ''],
    ['  \t\n', ''],
    ['B-Coder: Value-Based  Deep RL', 'B-Coder: Value-Based Deep RL'],
    ['A (short) story - part 2', 'A short story part 2'],
    ["What's new? ", "What's new?"],
    ['Foo -- Bar – Baz — & … !', 'Foo Bar Baz'],
    ['state of the art', 'state of the art'],
    ['(Topic:) models', 'Topic models'],
    ['DPO: direct', 'DPO: direct'],
    ['foo:bar http://x.org/a', 'foo:bar http://x.org/a'],
    ['C++ GPT-4 dH^5 b-coder', 'C++ GPT-4 dH^5 b-coder'],
    ['p(y|x) and f(x)', 'p(y|x) and f(x)'],
    ['Large Language Models (LLMs): a survey', 'Large Language Models LLMs a survey'],
    ['(RLHF)-based (short)term', 'RLHF based short term'],
    ['a) first b) second :)', 'a first b second'],
    ['f(x y', 'f(x y'],
    ['5"disk 3.5" wide', '5"disk 3.5" wide'],
    ["don't 'quote' this", "don't 'quote' this"],
    ['or and not', 'or and not'],
    ['NOTE CANNOT xNOT', 'NOTE CANNOT xNOT'],
    ['a|b', 'a|b'],
    ['policy AND value', 'policy value'],
    ['AND policy AND', 'policy'],
    ['a OR "" b', 'a b'],
    ['--word', 'word'],
    ['-(-a)', 'a'],
  ])('leaves plain %j plain', (text, expected) => {
    expect(tree(text)).toBe(expected);
    expect(hints(text)).toEqual([]);
    expect(isPlain(text)).toBe(true);
  });

  it.each([
    ['"reward model"', '‹reward model›'],
    ['"  reward \n model "', '‹reward model›'],
    ['“a b” „c d“ «e f» »g« ＂h＂', '‹a b› ‹c d› ‹e f› ‹g› ‹h›'],
    ['"a" "" b " - "', '‹a› b'],
    ['"a","b"', '‹a› ‹b›'],
    ['"a"b', '‹a› b'],
    ['the “bitter lesson,” again', 'the ‹bitter lesson,› again'],
    ['title:x Abstract:y', 'title=x abstract=y'],
    ['title:"a b" c', 'title=‹a b› c'],
    ['title:(a OR b) c', 'any(title=a title=b) c'],
    ['title:(a -b abstract:c "d")', 'title=a not(title=b) abstract=c title=‹d›'],
    ['title:has:code', 'title=has:code'],
    ['topic:safety topic:"offline  rl"', 'topic=‹safety› topic=‹offline rl›'],
    ['topic:(safety OR "offline rl")', 'any(topic=‹safety› topic=‹offline rl›)'],
    ['has:code HAS:Video has:"project"', 'has=‹code› has=‹video› has=‹project›'],
    [
      '-x -"a b" -topic:x -has:code -title:x',
      'not(x) not(‹a b›) not(topic=‹x›) not(has=‹code›) not(title=x)',
    ],
    ['title: the story', 'title=the story'],
    ['Topic: "offline rl" is:  saved', 'topic=‹offline rl› is=‹saved›'],
    ['title: (a OR b)', 'any(title=a title=b)'],
    ['a NOT b', 'a not(b)'],
    ['a AND NOT "b c" d', 'a not(‹b c›) d'],
    ['NOT title: b', 'not(title=b)'],
    ['a (NOT topic:x) NOT(b OR c)', 'a not(topic=‹x›) not(any(b c))'],
    ['a OR NOT b', 'any(a not(b))'],
    ['-(a OR b) c', 'not(any(a b)) c'],
    ['-(a b)', 'not(all(a b))'],
    ['-(a)', 'not(a)'],
    ['a (-b)', 'a not(b)'],
    ['-(.5)', 'not(.5)'],
    ['a OR b c', 'any(a b) c'],
    ['a b OR c OR d e', 'a any(b c d) e'],
    ['a | b', 'any(a b)'],
    ['a OR (b c)', 'any(a all(b c))'],
    ['a OR (b OR (c OR d))', 'any(a b c d)'],
    ['(a OR b) (c OR d)', 'any(a b) any(c d)'],
    ['(a b) OR -c', 'any(all(a b) not(c))'],
    ['a OR AND b', 'any(a b)'],
    ['a OR & b', 'any(a b)'],
    ['((a (b)) c) -x', 'a b c not(x)'],
    ['f(x) OR (p(y|x) b)', 'any(f(x) all(p(y|x) b))'],
  ])('reads %j', (text, expected) => {
    expect(tree(text)).toBe(expected);
    expect(hints(text)).toEqual([]);
    expect(isPlain(text)).toBe(false);
  });

  it.each([
    ['a "b c', 'a ‹b c…', ['open-quote "b c']],
    ['a "', 'a', []],
    ['a title:', 'a', ['unfinished-key title:']],
    ['topic:"', '', ['unfinished-key topic:']],
    ['-title:', '', ['unfinished-key title:']],
    ['title:… a', 'a', ['unfinished-key title:']],
    ['has:xyz a', 'a', ['unknown-value has:xyz']],
    ['a OR has:xyz b', 'a b', ['unknown-value has:xyz']],
    ['-has:(x OR code)', 'not(has=‹code›)', ['unknown-value x']],
    ['is:saved -is:read x', 'is=‹saved› not(is=‹read›) x', []],
    ['is:(unread OR Reading)', 'any(is=‹unread› is=‹reading›)', []],
    ['is:good a', 'a', ['unknown-value is:good']],
    ['tag:reading-group note:"ask Ann"', 'tag=‹reading-group› note=‹ask Ann›', []],
    ['author:lee bandits', 'lee bandits', ['unknown-field author:']],
    ['author: lee', 'lee', ['unknown-field author:']],
    ['year:2024', '2024', ['unknown-field year:']],
    ['-journal:"a b"', 'not(‹a b›)', ['unknown-field journal:']],
    ['x NOT', 'x', ['waiting-not NOT']],
    ['x OR', 'x', ['waiting-or OR']],
    ['x | ', 'x', ['waiting-or |']],
    ['OR x', 'x', ['idle-or OR']],
    ['a OR OR b', 'any(a b)', ['idle-or OR']],
    ['(a OR) b', 'a b', ['idle-or OR']],
    ['OR', '', ['idle-or OR']],
    ['(a b', 'a b', []],
    ['(a OR b', 'any(a b)', ['open-parenthesis (']],
    ['((a OR b', 'any(a b)', ['open-parenthesis (']],
    ['a OR (b c', 'any(a all(b c))', ['open-parenthesis (']],
    ['-(a b', 'not(all(a b))', ['open-parenthesis (']],
    ['title:(a', 'title=a', ['open-parenthesis (']],
    ['a OR b) c', 'any(a b) c', ['stray-parenthesis )']],
    [
      `has:x ${'('.repeat(22)}a OR b${')'.repeat(22)} OR c`,
      'any(a b c)',
      ['unknown-value has:x', 'deep-parenthesis ('],
    ],
  ])('reads %j with a hint', (text, expected, expectedHints) => {
    expect(tree(text)).toBe(expected);
    expect(hints(text)).toEqual(expectedHints);
  });

  it('says in a sentence what is odd', () => {
    expect(parseQuery('x OR').hints[0]?.message).toBe('Type another word after OR.');
    expect(parseQuery('has:data').hints[0]?.message).toMatch(/code.*project.*video/);
    for (const text of ['"a', 'Title:', 'has:x', '| a', '(a OR b', 'a OR b)', '('.repeat(21)]) {
      for (const { message } of parseQuery(text).hints)
        expect(message).toMatch(/^[A-Z|h][^.]{9,80}(?:\.$|$|\. [A-Z][^.]{9,80}\.$)/);
    }
  });

  it('says where in the text each clause is', () => {
    const text = ' a -(b OR c ) title:d topic:"e f"';
    expect(parseQuery(text).root.clauses.map(({ start, end }) => text.slice(start, end))).toEqual([
      'a',
      '-(b OR c )',
      'title:d',
      'topic:"e f"',
    ]);
  });

  it('tells the plain words from the others', () => {
    const { root } = parseQuery('off-policy "x" -a title:b c OR d (e f)');
    expect(plainWords(root).map((word) => word.text)).toEqual(['off-policy', 'e', 'f']);
  });

  it('reads no more than 10,000 units', () => {
    expect(parseQuery(`${' '.repeat(9_999)}abc`).root.clauses).toMatchObject([{ text: 'a', end: 10_000 }]);
  });

  it.each(['(', ')', '"', '-', '|', ' OR', '-(', 'title:', 'a)', 'a OR (', '-"', ' ""', 'title:(', '"a'])(
    'comes back from a megabyte of %j',
    (part) => {
      const { root, hints: found } = parseQuery(part.repeat(2 ** 20 / part.length));
      expect(root.end).toBeLessThanOrEqual(10_000);
      expect(found.length).toBeLessThanOrEqual(8);
    },
  );
});

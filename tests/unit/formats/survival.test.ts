import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lostCharacters } from '../../../src/formats/text/coverage';
import type { Digest } from '../../../src/model/digest';
import { describeIssue } from '../../../src/model/describeIssue';
import { severityOf } from '../../../src/model/issue';
import { parseDigest } from '../../../src/formats/text/parseDigest';

const shipped = readFileSync(new URL('../../../data/hugging-face-papers.txt', import.meta.url), 'utf8');
const ids = parseDigest(shipped, 'd').papers.map((paper) => paper.id);

function parse(text: string): Digest {
  const digest = parseDigest(text, 'd');
  expect(lostCharacters(text, digest)).toBe(0);
  return digest;
}

const titles = (digest: Digest): string[] => digest.papers.map((paper) => paper.title.text);
const kinds = (digest: Digest): string[] => digest.issues.map((issue) => issue.kind);

/** Wrapped as mail programs do, at the last space that fits. */
function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{1,${width}})(?: +|$)`, 'g'), '$1\n').trimEnd())
    .join('\n');
}

const A =
  'We study how agents learn from rewards that are additive. Our method is simple and it works well in practice.';
const B =
  'This paper shows that exploration is possible without rewards. We prove a bound which is tight up to a constant.';

describe('the shipped digest survives', () => {
  test.each([
    ['CRLF line ends', shipped.replaceAll('\n', '\r\n')],
    ['lone CR line ends', shipped.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${shipped}`],
    ['trailing spaces and tabs', shipped.replaceAll('\n', ' \t\n')],
    ['indented lines', shipped.replaceAll('\n', '\n  ')],
    ['many blank lines', shipped.replaceAll('\n\n', '\n\n\n \n\n')],
    ['a final line end', `${shipped}\n`],
    ['wrapping at 72 columns', wrap(shipped, 72)],
    ['wrapping at 78 columns', wrap(shipped, 78)],
    ['wrapping at 40 columns', wrap(shipped, 40)],
    ['no blank line between title and abstract', shipped.replace(/^(.{20,160})\n\n(?=.{300})/gm, '$1\n')],
    ['no blank lines at all', shipped.slice(shipped.indexOf('DisCO:')).replaceAll('\n\n', '\n')],
    ['abstracts of several paragraphs', shipped.replace(/^(.{300,700}?[a-z]\.) (?=[A-Z])/gm, '$1\n\n')],
    ['a rule between papers', shipped.replace(/(^.{300,}$)\n\n/gm, '$1\n\n----------\n\n')],
    ['an “Abstract” above each abstract', shipped.replace(/\n\n(?=.{300})/g, '\n\nAbstract\n\n')],
  ])('%s', (_name, text) => {
    expect(parse(text).papers.map((paper) => paper.id)).toEqual(ids);
  });
});

describe('papers and what is in none', () => {
  test.each<[string, string, string[], string[]]>([
    ['an empty file', '', [], ['no-papers']],
    ['white space only', ' \n\t\n\r\n', [], ['no-papers']],
    ['furniture only', 'new\n\nSubscribe\n\nJun 13\n', [], ['furniture', 'no-papers', 'furniture', 'date']],
    ['one paper', `On Rewards\n\n${A}`, ['On Rewards'], []],
    ['a title on two lines', `On Rewards and\nTheir Uses\n\n${A}`, ['On Rewards and Their Uses'], []],
    [
      'a missing abstract',
      `On Rewards\n\nOn the Long Road to Models\n\n${A}`,
      ['On Rewards', 'On the Long Road to Models'].slice(1),
      ['furniture'],
    ],
    [
      'a missing abstract among others',
      `On Rewards of Agents\n\n${A}\n\nA Paper Without Any Abstract\n\nOn the Long Road to Models\n\n${B}`,
      ['On Rewards of Agents', 'A Paper Without Any Abstract', 'On the Long Road to Models'],
      ['missing-abstract'],
    ],
    [
      'a short abstract',
      `On Rewards\n\n${A}\n\nA Second Title of Papers\n\nWe show that it works.\n\nA Third Title of Papers\n\n${B}`,
      ['On Rewards', 'A Second Title of Papers', 'A Third Title of Papers'],
      [],
    ],
    [
      'an abstract without a title',
      `${A} ${A} ${A} ${A}\n\nOn Rewards\n\n${B}`,
      ['On Rewards'],
      ['abstract-without-title'],
    ],
    [
      'the same title and abstract',
      `On Rewards\n\n${A}\n\nOn rewards!\n\n${A}`,
      ['On Rewards'],
      ['duplicate-title'],
    ],
    [
      'the same title three times',
      `On Rewards\n\n${A}\n\nOn Rewards\n\n${B} ${B}\n\nOn Rewards\n\n${A} ${B} ${A}`,
      ['On Rewards'],
      ['duplicate-title', 'duplicate-title'],
    ],
    ...['\\textbf{}', '&nbsp;', '$\\quad$', '\\cite{muster2024}', '\u3164', '(cid:173)'].map(
      (title): [string, string, string[], string[]] => [
        `a title of which repair leaves nothing: ${title}`,
        `On Rewards\n\n${A}\n\n${title}\n\n${B}\n\n${title}\n\n${A} ${B}`,
        ['On Rewards'],
        ['empty-title', 'empty-title', 'empty-title', 'empty-title'],
      ],
    ),
    [
      'two backslashes glued to abstracts',
      `On Rewards\n\n${A}\n\n\\\\\n  ${wrap(A, 60)}\n\n\\\\\n  ${wrap(B, 60)}`,
      ['On Rewards'],
      ['empty-title', 'empty-title', 'empty-title', 'empty-title'],
    ],
    [
      'NUL bytes and controls',
      `On Rewards\n\n${A}\u0000\u0001\n\n\u0000\u0000\n`,
      ['On Rewards'],
      ['control-characters', 'separator'],
    ],
    ['lost characters', `On Rewards\n\n${A} \ufffd\ufffd`, ['On Rewards'], ['replaced-characters']],
    ['unreadable TeX', `On Rewards\n\n${A} $\\foo{x}$ here.`, ['On Rewards'], ['unread-tex']],
    [
      'a long title',
      `${'On Rewards of Agents in Worlds '.repeat(12).trim()}\n\n${A}`,
      ['On Rewards of Agents in Worlds '.repeat(12).trim()],
      ['long-title'],
    ],
    [
      'Chinese',
      '强化学习的新方法\n\n我们研究强化学习中的探索问题,并提出一种新的方法。实验表明该方法在多个任务上优于现有的方法,并且计算量更小。',
      ['强化学习的新方法'],
      [],
    ],
    [
      'Cyrillic',
      'Обучение с подкреплением\n\nМы изучаем, как агенты учатся на опыте. Наш метод прост и работает хорошо на практике во многих задачах.',
      ['Обучение с подкреплением'],
      [],
    ],
  ])('%s', (_name, text, expected, issues) => {
    const digest = parse(text);
    expect([titles(digest), kinds(digest)]).toEqual([expected, issues]);
  });

  test('two abstracts under one title: the longer is shown, the other is in the issue, whole', () => {
    const { papers, issues } = parse(`On Rewards\n\n${A}\n\nOn Rewards\n\n${A} ${B}`);
    expect(papers[0]?.abstract.text).toBe(`${A} ${B}`);
    expect(papers[0]?.sources.map((source) => source.firstLine)).toEqual([1, 5]);
    expect(issues[0]).toMatchObject({
      kind: 'duplicate-title',
      firstLine: 1,
      text: `On Rewards\n\n${A}`,
      keptLine: 5,
    });
  });

  test.each([
    ['Its power-\nperformance is high.', 'Its power-performance is high.'],
    ['The opti-\nmization and re-\nward hold.', 'The optimization and reward hold.'],
    ['An off-\npolicy and a state-of-the-\nart method.', 'An off-policy and a state-of-the-art method.'],
    ['We use GPT-\n4 and Q-\nlearning, Monte-\nCarlo.', 'We use GPT-4 and Q-learning, Monte-Carlo.'],
    ['Both short-\nand long-term.', 'Both short- and long-term.'],
  ])('a hyphen at the end of a line: %j', (lines, text) => {
    const others = 'The power of a reward, and its performance. We optimise policies re ward by ward.';
    const { papers } = parse(`On Rewards\n\n${lines}\n\nOn Uses of Models\n\n${others}`);
    expect(papers.map(({ abstract }) => abstract.text)).toEqual([text, others]);
  });

  test('a line that ends in a hyphen does not cut an abstract, however short it is', () => {
    const lines = `${wrap(`${A} ${A} All of it uses GPT-`, 70)}\n${wrap(`4 Turbo Models of Large Size. ${B}`, 70)}`;
    const digest = parse(`On Rewards\n\n${lines}`);
    expect(titles(digest)).toEqual(['On Rewards']);
    expect(digest.papers[0]?.abstract.text).toContain('uses GPT-4 Turbo Models');
  });

  test('paragraphs stay apart by one blank line', () => {
    expect(parse(`On Rewards\n\n${A}\n\n\n${B}`).papers[0]?.abstract.text).toBe(`${A}\n\n${B}`);
  });

  test('every issue says what happened and what to do, and how much it matters', () => {
    const { issues } = parse(
      `Menu\n\nA Paper Without Any Abstract\n\nOn Rewards of Agents\n\n${A}\n\nOn Rewards of Agents\n\n${B}`,
    );
    expect(issues.map((issue) => severityOf(issue))).toContain('warning');
    for (const issue of issues) expect(describeIssue(issue)).toMatch(/\. .+\.$/s);
  });
});

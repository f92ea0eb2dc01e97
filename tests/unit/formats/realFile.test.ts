import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lostCharacters } from '../../../src/formats/text/coverage';
import type { Passage } from '../../../src/model/paper';
import { parseDigest } from '../../../src/formats/text/parseDigest';

const text = readFileSync(new URL('../../../data/hugging-face-papers.txt', import.meta.url), 'utf8');
const digest = parseDigest(text, 'hugging-face-papers');
const passages = digest.papers.flatMap((paper) => [paper.title, paper.abstract]);

/** The text of marks of a kind in the paper at a position (from 1). */
function marked(position: number, kind: 'math' | 'emphasis'): string[] {
  const abstract = digest.papers[position - 1]?.abstract;
  return (abstract?.marks ?? [])
    .filter((mark) => mark.kind === kind)
    .map((mark) => abstract?.text.slice(mark.start, mark.end) ?? '');
}

function withoutLinks({ text: whole, marks }: Passage): string {
  return marks
    .filter((mark) => mark.kind === 'link')
    .toReversed()
    .reduce((rest, mark) => rest.slice(0, mark.start) + rest.slice(mark.end), whole);
}

describe('the shipped digest', () => {
  test('has 77 papers, each with an abstract, a place and an id of its own', () => {
    expect(digest.papers).toHaveLength(77);
    expect(new Set(digest.papers.map((paper) => paper.id)).size).toBe(77);
    expect(digest.papers.filter((paper) => paper.abstract.text.length < 200)).toEqual([]);
    expect(digest.papers[0]?.sources).toEqual([
      { digest: 'hugging-face-papers', position: 1, firstLine: 11, lastLine: 13 },
    ]);
    expect(digest.papers[76]?.sources).toEqual([
      { digest: 'hugging-face-papers', position: 77, firstLine: 315, lastLine: 317 },
    ]);
  });

  test('leaves out its five lines of furniture and nothing else', () => {
    expect(digest.issues.map((issue) => [issue.kind, issue.firstLine, issue.text])).toEqual([
      ['furniture', 1, 'new'],
      ['furniture', 3, 'Get trending papers in your email inbox!'],
      ['furniture', 5, 'Subscribe'],
      ['byline', 7, 'byAK and the research community'],
      ['date', 9, 'Jun 13'],
    ]);
    expect(digest.byline).toBe('AK and the research community');
    expect(digest.date).toBe('Jun 13');
    expect(digest.lines).toBe(317);
  });

  test('loses no character', () => {
    expect(lostCharacters(text, digest)).toBe(0);
    const [first, ...rest] = digest.papers;
    expect(first).toBeDefined();
    expect(lostCharacters(text, { ...digest, papers: rest })).toBeGreaterThan(1000);
  });

  test.each(['\\', '``', "''", '~', '^', '_{', '{', '}', '$', '--', '\ufffd'])('shows no %s', (sign) => {
    expect(passages.map(withoutLinks).filter((shown) => shown.includes(sign))).toEqual([]);
  });

  test.each([
    [15, ['Õ(d²ε⁻²)', 'ε', 'Ω(d²ε⁻²)']],
    [19, ['χ²']],
    [21, ['ε', 'O(1/ε²)', 'O(dH⁵ log|A|/ε² + dH⁴ log|F|/ε²)', 'N_off ≥ c*_off dH⁴/ε²', 'c*_off', 'N_off']],
    [63, ['R²']],
    [76, ['Q*']],
  ])('sets the formulas of paper %i', (position, formulas) => {
    expect(marked(position, 'math')).toEqual(formulas);
  });

  test('sets formulas in these papers only', () => {
    const setIn = digest.papers.flatMap((paper, index) =>
      [paper.title, paper.abstract].some(({ marks }) => marks.some((mark) => mark.kind === 'math'))
        ? [index + 1]
        : [],
    );
    expect(setIn).toEqual([15, 19, 21, 63, 76]);
  });

  test('reads repaired names and emphasis', () => {
    expect(digest.papers[58]?.abstract.text).toContain('we introduce TÜLU 3, a family');
    expect(digest.papers[39]?.abstract.text).toContain('that we call CAD²RL, which');
    expect(digest.papers[8]?.title.text).toBe(
      'Closing the Gap between TD Learning and Supervised Learning – A Generalisation Point of View',
    );
    expect(digest.papers[60]?.abstract.text).toContain('on several D4RL benchmarks, certain');
    expect(marked(73, 'emphasis')).toEqual([
      'mirror descent policy optimization',
      'approximately',
      'on-policy',
      'off-policy',
      'not',
    ]);
  });

  test('leaves what is lost for good as it was', () => {
    expect(digest.papers[20]?.abstract.text).toContain(
      'accompanying T regret when the Bellman eluder dimension d',
    );
    expect(digest.papers[65]?.abstract.text).toContain('the usual rate of 1/N in offline RL');
  });

  test('has 20 links: 10 code, 9 project, 1 video', () => {
    const links = digest.papers.flatMap((paper) => paper.links);
    const of = (kind: string): string[] => links.filter((link) => link.kind === kind).map((link) => link.url);
    expect(of('code')).toHaveLength(10);
    expect(of('project')).toHaveLength(9);
    expect(of('video')).toEqual(['https://youtu.be/nXBWmzFrj5s']);
    expect(links).toHaveLength(20);
    expect(of('project')).toContain('https://sites.google.com/view/oppo-icml-2023');
  });

  test.each([
    [1, ['DisCO']],
    [8, ['ReCOIL', 'f-DVL']],
    [14, ['B-Coder']],
    [49, []],
    [36, ['INSTINCT']],
    [40, ['CAD2RL']],
    [53, ['OPPO']],
    [59, ['TÜLU 3']],
    [73, ['MDPO']],
  ])('names the method of paper %i', (position, names) => {
    expect(digest.papers[position - 1]?.names).toEqual(names);
  });
});

import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import digestText from '../../data/hugging-face-papers.txt?raw';
import { AbstractText } from '../../src/app/features/reader/AbstractText';
import { parseDigest } from '../../src/formats/text/parseDigest';
import { NO_HIGHLIGHTS } from '../../src/query/highlightTerms';
import type { MathElement, Paper } from '../../src/model/paper';
import { PassageText } from '../../src/app/passage/PassageText';

const { papers } = parseDigest(digestText, 'hugging-face-papers');

/** What TeX leaves behind when it is copied as text. */
const TEX_REMAINS = ['\\', '{', '}', '``', '~', '^', '_{', '$'];

async function readAloud(paper: Paper): Promise<{ all: string; outsideFormulas: string }> {
  const { title, abstract } = paper;
  const screen = await render(
    <article>
      <h1>
        <PassageText passage={title} />
      </h1>
      <AbstractText state={{ kind: 'ready', value: abstract }} highlightTerms={NO_HIGHLIGHTS} />
    </article>,
  );
  const article = screen.container.querySelector('article');
  const all = article?.textContent ?? '';
  article?.querySelectorAll('math').forEach((formula) => formula.remove());
  const outsideFormulas = article?.textContent ?? '';
  await screen.unmount();
  return { all, outsideFormulas };
}

function byPosition(position: number): Paper {
  const paper = papers.find(({ sources }) => sources.some((source) => source.position === position));
  if (paper === undefined) throw new Error(`The digest has no paper at ${position}.`);
  return paper;
}

describe('the abstracts on screen', () => {
  it('are 77', () => {
    expect(papers).toHaveLength(77);
  });

  it.each(papers.map((paper) => [paper.sources[0]?.position, paper] as const))(
    'no. %i shows no raw TeX',
    async (_position, paper) => {
      const { outsideFormulas } = await readAloud(paper);
      expect(outsideFormulas.length).toBeGreaterThan(200);
      expect(TEX_REMAINS.filter((remains) => outsideFormulas.includes(remains))).toEqual([]);
    },
  );

  it('spell TÜLU with its diaeresis', async () => {
    const { all } = await readAloud(byPosition(59));
    expect(all.match(/TÜLU 3/g)?.length).toBeGreaterThanOrEqual(4);
    expect(all).not.toMatch(/T"?ULU/);
  });

  it('draw formulas as MathML', async () => {
    const { abstract } = byPosition(21);
    const screen = await render(<PassageText passage={abstract} />);
    const formulas = [...screen.container.querySelectorAll('math')].map((math) => math.textContent);
    expect(formulas).toContain('O(1/ϵ2)');
    expect(screen.container.querySelectorAll('math msubsup').length).toBeGreaterThan(0);
  });

  it('keep what the author stressed', async () => {
    const screen = await render(<PassageText passage={byPosition(73).abstract} />);
    expect([...screen.container.querySelectorAll('em')].map((em) => em.textContent)).toContain('not');
  });
});

/** Rows in rows, as JSON: `depth` of them below the formula. */
const nested = (depth: number): string =>
  `{"tag":"math","children":[${'{"tag":"mrow","children":['.repeat(depth)}"x"${']}'.repeat(depth)}]}`;

async function drawFormula(json: string): Promise<{ text: string; formulas: number }> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a file holds need not be what it should
  const math = JSON.parse(json) as MathElement;
  const marks = [{ kind: 'math', start: 0, end: 2, tex: 'x^2', math }] as const;
  const screen = await render(<PassageText passage={{ text: 'x²', marks }} />);
  const formulas = screen.container.querySelectorAll('math').length;
  const text = screen.container.textContent;
  await screen.unmount();
  return { text, formulas };
}

describe('a passage from a hostile file', () => {
  it('shows markup as text', async () => {
    const text = '<img src=x onerror="alert(1)"> & <b>bold</b>';
    const screen = await render(<PassageText passage={{ text, marks: [] }} />);
    expect(screen.container.textContent).toBe(text);
    expect(screen.container.querySelector('img, b')).toBeNull();
  });

  it('draws no unknown element out of a formula', async () => {
    const math = { tag: 'math', children: [{ tag: 'script', children: ['alert(1)'] }] };
    const screen = await render(
      <PassageText passage={{ text: 'x²', marks: [{ kind: 'math', start: 0, end: 2, tex: 'x^2', math }] }} />,
    );
    expect(screen.container.textContent).toBe('x²');
    expect(screen.container.querySelector('math, script')).toBeNull();
  });

  it.each([
    ['no tree', 'null'],
    ['a list', '[]'],
    ['words', '"math"'],
    ['no children', '{"tag":"math"}'],
    ['children in words', '{"tag":"math","children":"x"}'],
    ['a child that is nothing', '{"tag":"math","children":[null]}'],
    ['a child that is a number', '{"tag":"math","children":[2]}'],
    ['a tag that is no text', '{"tag":["math"],"children":[]}'],
    ['attributes that are nothing', '{"tag":"math","attributes":null,"children":[]}'],
    ['attributes in a list', '{"tag":"math","attributes":["form"],"children":[]}'],
    ['an attribute that is a map', '{"tag":"math","attributes":{"form":{}},"children":[]}'],
    ['a malformed tree further in', '{"tag":"math","children":[{"tag":"mi","attributes":7,"children":[]}]}'],
    ['rows 61 deep', nested(61)],
    ['rows 5,000 deep', nested(5000)],
  ])('draws the plain text in place of a formula with %s', async (_fault, json) => {
    expect(await drawFormula(json)).toEqual({ text: 'x²', formulas: 0 });
  });

  it('draws a formula of rows 60 deep', async () => {
    expect(await drawFormula(nested(60))).toEqual({ text: 'x', formulas: 1 });
  });
});

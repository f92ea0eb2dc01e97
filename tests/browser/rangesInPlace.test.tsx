import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import digestText from '../../data/hugging-face-papers.txt?raw';
import { AbstractText } from '../../src/app/features/reader/AbstractText';
import { rangesInPlace } from '../../src/app/features/reader/rangesInPlace';
import type { Passage, TextRange } from '../../src/model/paper';
import { parseDigest } from '../../src/formats/text/parseDigest';
import { NO_HIGHLIGHTS } from '../../src/query/highlightTerms';

const { papers } = parseDigest(digestText, 'hugging-face-papers');

const MATH = { tag: 'math', children: [{ tag: 'mi', children: ['π'] }] } as const;

/** What is found on the page of some words of an abstract, as the page has it. */
async function found(abstract: Passage, words: readonly TextRange[]): Promise<string[]> {
  const screen = await render(
    <AbstractText state={{ kind: 'ready', value: abstract }} highlightTerms={NO_HIGHLIGHTS} />,
  );
  const paragraphs = screen.container.querySelectorAll('.abstract > p');
  const texts = rangesInPlace(paragraphs, abstract, words).map(String);
  await screen.unmount();
  return texts;
}

function wordsOf({ text, marks }: Passage): TextRange[] {
  const inFormula = ({ start, end }: TextRange): boolean =>
    marks.some((mark) => mark.kind === 'math' && mark.start < end && start < mark.end);
  return [...text.matchAll(/\p{L}{3,}/gu)]
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
    .filter((range) => !inFormula(range));
}

const lettersOf = (text: string, ranges: readonly TextRange[]): string[] =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe('words of a passage on the page', () => {
  it.each(papers.map((paper) => [paper.title.text, paper.abstract] as const))(
    'are found where they stand: %s',
    async (_title, abstract) => {
      const words = wordsOf(abstract);
      expect(await found(abstract, words)).toEqual(lettersOf(abstract.text, words));
    },
  );

  it('are found behind a formula, across emphasis and in a second paragraph', async () => {
    const text = 'Let pi-star be safe.\n\nOnly truly safe RL lasts.';
    const abstract: Passage = {
      text,
      marks: [
        { kind: 'math', start: 4, end: 11, tex: '\\pi', math: MATH },
        { kind: 'emphasis', start: 27, end: 32 },
      ],
    };
    const words = [
      { start: 15, end: 19 },
      { start: 27, end: 40 },
    ];
    expect(await found(abstract, words)).toEqual(['safe', 'truly safe RL']);
  });

  it('are passed over where they are a formula', async () => {
    const abstract: Passage = {
      text: 'Let pi-star be safe.',
      marks: [{ kind: 'math', start: 4, end: 11, tex: '\\pi', math: MATH }],
    };
    expect(await found(abstract, [{ start: 4, end: 11 }])).toEqual([]);
  });
});

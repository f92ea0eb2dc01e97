import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { copyFormulas } from '../../src/app/passage/copyFormulas';
import type { Passage } from '../../src/model/paper';
import { PassageText } from '../../src/app/passage/PassageText';

const ROOT = {
  tag: 'math',
  children: [
    { tag: 'mi', children: ['O'] },
    { tag: 'mo', children: ['('] },
    { tag: 'msqrt', children: [{ tag: 'mi', children: ['T'] }] },
    { tag: 'mo', children: [')'] },
  ],
} as const;

const PASSAGE: Passage = {
  text: 'Regret of O(√T) for all',
  marks: [{ kind: 'math', start: 10, end: 15, math: ROOT }],
};

afterEach(() => document.removeEventListener('copy', copyFormulas));

async function copied(select: (range: Range, paragraph: Element) => void): Promise<DataTransfer> {
  document.addEventListener('copy', copyFormulas);
  const screen = await render(
    <p>
      <PassageText passage={PASSAGE} />
    </p>,
  );
  const paragraph = screen.container.querySelector('p');
  if (paragraph === null) throw new Error('no paragraph');
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  select(range, paragraph);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  const clipboardData = new DataTransfer();
  paragraph.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
  await screen.unmount();
  return clipboardData;
}

describe('a formula', () => {
  it('is part of the name of the link and the heading that it stands in', async () => {
    const screen = await render(
      <h2>
        <a href="#here">
          <PassageText passage={PASSAGE} links={false} />
        </a>
      </h2>,
    );
    await expect.element(screen.getByRole('link', { name: PASSAGE.text, exact: true })).toBeInTheDocument();
    await expect
      .element(screen.getByRole('heading', { name: PASSAGE.text, exact: true }))
      .toBeInTheDocument();
  });

  it('is copied as plain text, and as MathML where that is taken', async () => {
    const data = await copied(() => undefined);
    expect(data.getData('text/plain')).toBe(PASSAGE.text);
    expect(data.getData('text/html')).toContain('<msqrt>');
  });

  it('is copied whole when it is selected in part', async () => {
    const data = await copied((range, paragraph) => {
      const root = paragraph.querySelector('msqrt mi')?.firstChild;
      if (root) range.setStart(root, 0);
    });
    expect(data.getData('text/plain')).toBe('O(√T) for all');
  });

  it('leaves a selection without formulas to the browser', async () => {
    const data = await copied((range, paragraph) => {
      const words = paragraph.firstChild;
      if (words !== null) range.selectNodeContents(words);
    });
    expect(data.types).toEqual([]);
  });
});

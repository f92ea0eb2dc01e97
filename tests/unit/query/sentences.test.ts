import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/query/sentences';

/** How many brackets of a text are open at its end. */
function opened(text: string): number {
  return Array.from(text).reduce((depth, letter) => {
    if (letter === '(') return depth + 1;
    return letter === ')' ? Math.max(0, depth - 1) : depth;
  }, 0);
}

describe('splitSentences', () => {
  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['Methods, e.g. PPO, work. They do.', ['Methods, e.g. PPO, work.', 'They do.']],
    ['As Smith et al. Showed us. Then more.', ['As Smith et al. Showed us.', 'Then more.']],
    ['Derivatives w.r.t. Theta are zero. So.', ['Derivatives w.r.t. Theta are zero.', 'So.']],
    ['It (i.e. The one. Or two) is. Yes.', ['It (i.e. The one. Or two) is.', 'Yes.']],
    ['See Fig. 3 and Eq. 2. Next.', ['See Fig. 3 and Eq. 2.', 'Next.']],
    ['It gains 3.5 points. 10 is more.', ['It gains 3.5 points.', '10 is more.']],
    ['By J. R. Smith in the U.S. Army. End.', ['By J. R. Smith in the U.S. Army.', 'End.']],
    ['So can I. You too.', ['So can I.', 'You too.']],
    ['He said “stop.” Then left.', ['He said “stop.”', 'Then left.']],
    ['Games, robots, etc. We show.', ['Games, robots, etc.', 'We show.']],
    ['An open ( bracket. Next one.', ['An open ( bracket.', 'Next one.']],
    ['Open (a. B (c. D) e. F) g. Next. One', ['Open (a. B (c. D) e. F) g.', 'Next.', 'One']],
    ['Late) here. And (there. Still) so. End', ['Late) here.', 'And (there. Still) so.', 'End']],
    ['Cut (short! And. On) it. End', ['Cut (short!', 'And.', 'On) it.', 'End']],
    ['First block\n\nSecond block.', ['First block', 'Second block.']],
    ['First block \n \n Second.', ['First block', 'Second.']],
    ['Node.js and v2.0 differ.', ['Node.js and v2.0 differ.']],
    ['强化学习。很好。', ['强化学习。', '很好。']],
    ['', []],
    ['  \n ', []],
  ])('%s', (text, sentences) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it('loses nothing but white space of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aA. \n()!e.g"')) }), (text) => {
        const kept = splitSentences(text).map(({ start, end }) => text.slice(start, end));
        expect(kept.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const sentence of kept) expect(sentence).toBe(sentence.trim());
      }),
    );
  });

  it('holds together what is in brackets, counted slowly', () => {
    const piece = fc.constantFrom('(', ')', 'A', '. ', '.) ', '! ', '\n\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `${pieces.join('')}B`;
        for (const { start, end } of splitSentences(text)) {
          const stops = [...text.slice(start, end).matchAll(/\.\)*(?=\s)/g)];
          for (const { 0: stop, index } of stops) {
            const closed = index + stop.length;
            if (start + closed === end || text[start + index - 1] === 'A') continue;
            expect(opened(text.slice(start, start + closed)), text).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  it.each([
    ['full stops in an open bracket', `(${'Aa. '.repeat(20_000)})`, 1],
    ['open brackets that nothing closes', '(Aa. '.repeat(20_000), 20_000],
    ['full stops that end nothing', `${'.'.repeat(80_000)}a`, 1],
  ])('gets through %s', (_claim, text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });
});

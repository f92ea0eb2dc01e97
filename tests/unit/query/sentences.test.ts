import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/query/sentences';

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
});

import { describe, expect, it } from 'vitest';
import { phraseKey } from '../../../src/topics/pattern';
import { readPattern } from '../../../src/topics/readPattern';

/** What a pattern stands for, or what is wrong with it and its fix. */
function reading(text: string): string[] {
  const read = readPattern(text);
  return read.kind === 'pattern' ? read.phrases.map(phraseKey) : [`${read.fault} => ${read.fix}`];
}

describe('readPattern', () => {
  it.each<[pattern: string, phrases: string[]]>([
    ['Safe-RLs', ['safe rl']],
    ['(offline|batch) RL', ['offline rl', 'batch rl']],
    [
      '(RL|reinforcement learning) (a|b)',
      ['rl a', 'rl b', 'reinforcement learning a', 'reinforcement learning b'],
    ],
    ['offline [deep] RL', ['offline deep rl', 'offline rl']],
    ['[deep|very deep] RL', ['deep rl', 'very deep rl', 'rl']],
    ['a [b] [c]', ['a b c', 'a b', 'a c', 'a']],
    ['ALIGN* models', ['align* model']],
    ['introduce .. benchmark', ['introduce .. benchmark']],
    ['introduce..benchmark', ['introduce .. benchmark']],
    ['(a .. b|c) d', ['a .. b d', 'c d']],
    ['pre-(train*|fine-tune)', ['pre train*', 'pre fine tune']],
    ['蛋白质* 折', ['蛋白质* 折']],
  ])('%s', (pattern, phrases) => {
    expect(reading(pattern)).toEqual(phrases);
  });

  const ten = '(a|b|c|d|e|f|g|h|i|j)';
  it.each<[pattern: string, says: string]>([
    ['(a|b', 'opens a ( and does not close it => Write ) where it ends'],
    ['a [b', 'opens a [ and does not close it => Write ] where it ends'],
    ['a) b', 'closes a ) without an opening one => Open it first'],
    ['(a|b]', 'opens a ( and closes a ] => Close each bracket with a matching one.'],
    ['(a|(b|c))', 'has a ( inside another bracket => Write the alternatives out side by side.'],
    ['(a|[b])', 'has a [ inside another bracket'],
    ['(a|) b', 'has an empty alternative => Write words there'],
    ['(|a) b', 'has an empty alternative'],
    ['a []', 'has an empty alternative'],
    ['a | b', 'has a | outside of brackets => Put the alternatives in brackets'],
    ['(a) b', 'has only one alternative in brackets => Remove ( and )'],
    ['[a] [b]', 'may be empty => Leave at least one word'],
    ['reward[s]', 'has a [ next to a word or a sign => Put brackets around whole words'],
    ['(a|b)c', 'has a ) next to a word'],
    ['(a|b)(c|d)', 'has a ( next to a word'],
    ['al*', 'has fewer than 3 letters before * => Write at least 3'],
    ['* align', 'has a * that is not at the end of a word => Write it right behind'],
    ['align *', 'has a * that is not at the end of a word'],
    ['al*gn', 'has a * that is not at the end of a word'],
    ['align**', 'has a * that is not at the end of a word'],
    ['(a|b)*', 'has a * that is not at the end of a word'],
    ['.. a', 'starts or ends with a gap => Write words before and after “..”.'],
    ['a ..', 'starts or ends with a gap'],
    ['[a] .. b', 'starts or ends with a gap'],
    ['a .. .. b', 'has two gaps in a row => Keep one “..”'],
    ['a .. [b] .. c', 'has two gaps in a row'],
    ['a .. b .. c .. d', 'has more than 2 gaps => Keep the two words or three'],
    ['a ... b', 'has the character “.”, which phrases do not cross => Write “..” where it stood'],
    ['TD3+BC', 'has the character “+”'],
    ['Goodhart’s law', 'has the character “’”'],
    ['--', 'has no letters => Write words, or remove it.'],
    ['(policy|policies) RL', 'stands for “policy rl” twice => Remove the alternative'],
    [`${ten} ${ten} (k|l|m)`, 'expands to more than 200 plain phrases => Split it into several phrases.'],
    [`${ten} `.repeat(400), 'expands to more than 200 plain phrases'],
    ['a '.repeat(21), 'is longer than 20 words => Keep only the words'],
  ])('refuses %s', (pattern, says) => {
    expect(reading(pattern).join('\n')).toContain(says);
    expect(reading(pattern)[0]).toMatch(/ => .+\.$/);
  });

  it('takes as many phrases and words as it says', () => {
    expect(reading(`${ten} ${ten} (k|l)`)).toHaveLength(200);
    expect(reading('a '.repeat(20))).toEqual(['a '.repeat(20).trim()]);
  });
});

import { describe, expect, it } from 'vitest';
import { insistOn, without, wordsApart } from '../../../src/query/rephrase';

describe('insistOn', () => {
  it.each([
    ['a word alone', 'polcy', 'polcy', '"polcy"'],
    ['a word among others', 'the polcy games', 'polcy', 'the "polcy" games'],
    ['the first of two', 'polcy or polcy', 'polcy', '"polcy" or polcy'],
    ['no part of a longer word', 'polcymaker polcy', 'polcy', 'polcymaker "polcy"'],
    ['a word with a key', 'title:polcy', 'polcy', 'title:"polcy"'],
    ['capitals as typed', 'Polcy games', 'Polcy', '"Polcy" games'],
    ['nothing of a word that is not there', 'reward', 'polcy', 'reward'],
    ['nothing of an empty query', '', 'polcy', ''],
  ])('quotes %s', (_, query, typed, expected) => {
    expect(insistOn(query, typed)).toBe(expected);
  });
});

describe('without', () => {
  it.each([
    ['a word', 'qzx reward', 'qzx', 'reward'],
    ['a word in the middle, and its space', 'a  qzx  reward', 'qzx', 'a reward'],
    ['the only word', 'qzx', 'qzx', ''],
    ['the first of two', 'qzx reward qzx', 'qzx', 'reward qzx'],
    ['a word and its key', 'title:qzx reward', 'qzx', 'reward'],
    ['a word and its key in capitals', 'reward ABSTRACT:qzx', 'qzx', 'reward'],
    ['no key but its own', 'title:reward abstract:qzx', 'qzx', 'title:reward'],
    ['no part of a longer word', 'qzxy qzx', 'qzx', 'qzxy'],
    ['nothing of a word that is not there', 'title:reward', 'qzx', 'title:reward'],
    ['a phrase', '"reward model" games', '“reward model”', 'games'],
    ['a phrase and its key', 'games title:"reward model"', '“reward model”', 'games'],
    ['a phrase that is still open', 'games "reward mod', '“reward mod”', 'games'],
    ['a phrase with signs of a pattern', 'games "$& (C++)"', '“$& (C++)”', 'games'],
    ['nothing of a phrase that is not there', '"reward" model', '“reward model”', '"reward" model'],
  ])('takes out %s', (_, query, typed, expected) => {
    expect(without(query, typed)).toBe(expected);
  });
});

describe('wordsApart', () => {
  it.each([
    ['straight quotes', 'a "reward model" b', 'a reward model b'],
    ['curly quotes', 'a “reward model” b', 'a reward model b'],
    ['low quotes', 'a „reward model“ b', 'a reward model b'],
    ['guillemets', 'a «reward model» b', 'a reward model b'],
    ['guillemets turned in', 'a »reward model« b', 'a reward model b'],
    ['wide quotes', 'a ＂reward model＂ b', 'a reward model b'],
    ['an open quote', 'a "reward model', 'a reward model'],
    ['white space within', 'a " reward   model " b', 'a reward model b'],
    ['a key before it', 'title:"reward model" b', 'title:reward model b'],
  ])('parts a phrase with %s', (_, query, expected) => {
    expect(wordsApart(query, '“reward model”')).toBe(expected);
  });

  it('takes a phrase as it is, whatever it would mean in a pattern', () => {
    expect(wordsApart('a "$& (C++)" b', '“$& (C++)”')).toBe('a $& (C++) b');
  });

  it.each([
    ['a word', 'reward model', 'reward'],
    ['a word whose middle is quoted', '"ewar" model', 'reward'],
    ['a phrase that is not there', '"reward" model', '“reward model”'],
    ['words that are in no quotes', 'reward model', '“reward model”'],
  ])('has nothing to part in %s', (_, query, typed) => {
    expect(wordsApart(query, typed)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { bestSentence } from '../../../src/query/snippet';
import { stem } from '../../../src/query/stem';
import { highlightWords } from './highlightWords';

const LONG =
  'This one says nothing of note and only serves to keep its two neighbours far from each other. '.repeat(3);

function chosen(text: string, words: readonly string[], weights?: ReadonlyMap<string, number>): string {
  const highlightTerms = weights === undefined ? highlightWords(...words) : { stems: weights, runs: [] };
  const range = bestSentence(text, highlightTerms);
  return range === undefined ? '' : text.slice(range.start, range.end);
}

describe('bestSentence', () => {
  it.each([
    ['the first without a query', 'We show. They know.', [], 'We show.'],
    ['the first when nothing matches', 'We show. They know.', ['policy'], 'We show.'],
    ['the one that matches', `We show. ${LONG}A policy wins.`, ['policies'], 'A policy wins.'],
    [
      'more distinct words before more repeats',
      `Policy on policy on policy. ${LONG}A policy has a gradient.`,
      ['policy', 'gradient'],
      'A policy has a gradient.',
    ],
    [
      'words side by side before words apart',
      `A gradient of the policy. ${LONG}The policy gradient.`,
      ['policy', 'gradient'],
      'The policy gradient.',
    ],
    ['the earlier of equals', `A policy. ${LONG}A policy.`, ['policy'], 'A policy.'],
    [
      'two short sentences that only together have all',
      `We show. A policy wins. Its gradient is small. ${LONG}`,
      ['policy', 'gradient'],
      'A policy wins. Its gradient is small.',
    ],
    ['nothing of nothing', '', ['policy'], ''],
  ])('takes %s', (_, text, words, sentence) => {
    expect(chosen(text, words)).toBe(sentence);
  });

  it('takes the rarer of two single matches', () => {
    const weights = new Map([
      [stem('model'), 1],
      [stem('dopamine'), 5],
    ]);
    expect(chosen(`A model. ${LONG}On dopamine.`, ['model', 'dopamine'], weights)).toBe('On dopamine.');
  });
});

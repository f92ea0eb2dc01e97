import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/query/stem';

describe('stem', () => {
  it.each([
    ['policies', 'policy'],
    ['learning', 'learned'],
    ['optimisation', 'optimization'],
    ['optimised', 'optimizes'],
    ['behaviours', 'behavior'],
    ['behavioural', 'behavioral'],
    ['analysed', 'analyzed'],
    ['modelling', 'modeling'],
    ['labelled', 'labeled'],
    ['centre', 'centers'],
    ['catalogue', 'catalogs'],
    ['tumours', 'tumor'],
    ['paediatric', 'pediatric'],
    ['oestrogen', 'estrogen'],
    ['defence', 'defense'],
  ])('%s and %s share a stem', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it.each([
    ['four', 'for'],
    ['tour', 'tor'],
    ['vae', 've'],
    ['gpt4', 'gpt'],
    ['policy', 'police'],
    ['optimal', 'optimisation'],
    ['positive', 'position'],
    ['transformer', 'transformation'],
  ])('%s and %s do not', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  it.each(['gpt4', 'β', 'обучение', '3.5', 'rl', '强'])('leaves %s as it is', (word) => {
    expect(stem(word)).toBe(word);
  });
});

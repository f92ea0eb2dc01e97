import { describe, expect, it } from 'vitest';
import { describeEvidence, describeReadings } from '../../../src/query/describeTerms';
import { evidenceOf, type TermEvidence } from '../../../src/query/evidence';
import type { FormKind, QueryTerm, TermForm, TermInterpretation } from '../../../src/query/interpretation';
import { stem } from '../../../src/query/stem';
import { createEngine } from '../../../src/search/createEngine';
import { paper } from '../search/papers';

function form(how: FormKind, word: string): TermForm {
  return { how, word, stems: word.toLowerCase().split(' ').map(stem) };
}

/** A word of a query with its forms, read as the first of them. */
function term(typed: string, ...forms: readonly TermForm[]): QueryTerm {
  return { typed, interpretation: forms[0]?.how ?? 'missing', forms, optional: true };
}

function read(typed: string, interpretation: TermInterpretation): QueryTerm {
  return { typed, interpretation, forms: [], optional: true };
}

const RL = form('acronym', 'RL');
const LONG_RL = form('acronym', 'reinforcement learning');

const asTyped = (word: string): TermEvidence => ({ kind: 'typed', typed: word });
const missing = (word: string): TermEvidence => ({ kind: 'missing', typed: word });
const by = (how: FormKind, word: string, words: string): TermEvidence => ({
  kind: 'form',
  typed: word,
  how,
  words,
});

describe('the evidence of a word', () => {
  it.each<
    [claim: string, terms: readonly QueryTerm[], texts: readonly string[], evidence: readonly TermEvidence[]]
  >([
    ['itself', [term('facet', form('exact', 'facet'))], ['One facet.'], [asTyped('facet')]],
    ['its plural', [term('facet', form('exact', 'facet'))], ['Two facets.'], [asTyped('facet')]],
    ['its compound', [term('pre', form('compound', 'pretraining'))], ['Pre-training.'], [asTyped('pre')]],
    [
      'another form',
      [term('facet', form('inflected', 'faceted'))],
      ['Faceted.'],
      [by('inflected', 'facet', 'Faceted')],
    ],
    ['a longer word', [term('rob', form('prefix', 'robots'))], ['A robot.'], [by('prefix', 'rob', 'robot')]],
    [
      'the word meant',
      [term('polcy', form('corrected', 'policy'))],
      ['', 'Policies'],
      [by('corrected', 'polcy', 'Policies')],
    ],
    ['a short form', [term('reinforcement', RL)], ['On RL.'], [by('acronym', 'reinforcement', 'RL')]],
    [
      'a long form',
      [term('RL', LONG_RL)],
      ['Reinforcement  learning'],
      [by('acronym', 'RL', 'Reinforcement  learning')],
    ],
    ['a long form in a row alone', [term('RL', LONG_RL)], ['Learning, no reinforcement'], [missing('RL')]],
    [
      'the surest of its forms',
      [term('rl', form('exact', 'rl'), LONG_RL)],
      ['Reinforcement learning: RL'],
      [asTyped('rl')],
    ],
    [
      'the first text that has it',
      [term('rob', form('prefix', 'robots'))],
      ['Robots', 'robot'],
      [by('prefix', 'rob', 'Robots')],
    ],
    [
      'the surest form before the first text',
      [term('rob', form('exact', 'rob'), form('prefix', 'robots'))],
      ['Robots', 'Rob'],
      [asTyped('rob')],
    ],
    ['none', [term('haptics', form('exact', 'haptics'))], ['Games'], [missing('haptics')]],
    ['no form at all', [read('qqqq', 'missing')], ['Games'], [missing('qqqq')]],
    [
      'none, where another will do',
      [{ ...term('haptics', form('exact', 'haptics')), optional: false }],
      ['Games'],
      [],
    ],
    [
      'itself, where another would do',
      [{ ...term('game', form('exact', 'game')), optional: false }],
      ['Games'],
      [asTyped('game')],
    ],
    ['nothing when too common', [read('the', 'ignored')], ['The game'], []],
    ['nothing in no text', [term('game', form('exact', 'game'))], [], [missing('game')]],
  ])('is %s', (_, terms, texts, evidence) => {
    expect(evidenceOf(terms, texts)).toEqual(evidence);
  });
});

/** They say what the queries have, so that a word is read as it would be in a large catalog. */
const OTHERS = [
  paper('Haptics', 'We use reinforcement learning (RL) here.'),
  paper('Speech and drawing', 'The game of a policy.'),
];

describe('beside a paper that a search found stands', () => {
  it.each<[query: string, title: string, abstract: string, labels: readonly string[]]>([
    ['game', 'Games', '', []],
    ['the game ', 'Games', '', []],
    ['pre training ', 'Pretraining', '', []],
    ['off-policy ', 'Off-policy games', '', []],
    ['rob', 'Robots', '', ['rob = robots']],
    ['haptic ', 'Haptics for all', '', ['haptic = haptics']],
    ['polcy ', 'On policies', '', ['polcy = policies']],
    ['facet ', 'Games', 'A faceted search.', ['facet = faceted']],
    ['facets ', 'Faceted', '', ['facets = faceted']],
    ['RL ', 'Reinforcement learning', '', ['RL = Reinforcement learning']],
    ['reinforcement learning ', 'RL', '', ['reinforcement learning = RL']],
    ['reinforcement learning games ', 'RL', '', ['Missing: games', 'reinforcement learning = RL']],
    ['graph haptics ', 'Graph', '', ['Missing: haptics']],
    ['graph haptics speech ', 'Graph', '', ['Missing: haptics, speech']],
    ['graph qqqq ', 'Graph', '', ['Missing: qqqq']],
    ['graph OR haptics ', 'Graph', '', []],
    ['graph -haptics ', 'Graph', '', []],
    ['"graph drawing" ', 'Graph drawing now', '', []],
    ['polcy OR haptics ', 'Policy', '', ['polcy = policy']],
  ])('for “%s” and “%s” (%s): %j', (query, title, abstract, labels) => {
    const { terms, ranked } = createEngine([paper(title, abstract), ...OTHERS]).search(query);
    expect([...ranked]).toContain(0);
    expect(describeEvidence(evidenceOf(terms, [title, abstract]))).toEqual(labels);
  });

  it('nothing for no evidence', () => {
    expect(describeEvidence([])).toEqual([]);
  });

  it('a phrase in its own quotation marks', () => {
    expect(describeEvidence([{ kind: 'missing', typed: '“graph drawing”' }])).toEqual([
      'Missing: “graph drawing”',
    ]);
  });

  it('one label for each word that was read otherwise', () => {
    const evidence = ['rob', 'robo'].map(
      (typed) => ({ kind: 'form', typed, how: 'prefix', words: 'robots' }) as const,
    );
    expect(describeEvidence(evidence)).toEqual(['rob = robots', 'robo = robots']);
  });
});

describe('above a list stands', () => {
  const lost = (...words: readonly string[]): QueryTerm[] => words.map((word) => read(word, 'missing'));
  it.each<[terms: readonly QueryTerm[], sentences: readonly string[]]>([
    [[term('polcy', form('corrected', 'policy'))], ['Showing results for “policy”.']],
    [lost('qqqq'), ['No paper mentions “qqqq”.']],
    [lost('zxqv', 'blorp'), ['No paper mentions “zxqv” or “blorp”.']],
    [lost('“graph drawing”', 'qqqq'), ['No paper mentions “graph drawing” or “qqqq”.']],
    [
      lost('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      ['No paper mentions “a”, “b”, “c”, “d”, “e” or 2 other words.'],
    ],
    [
      [...lost('qqqq'), term('polcy', form('corrected', 'policy')), term('RL', LONG_RL)],
      ['Showing results for “policy” and “reinforcement learning”.', 'No paper mentions “qqqq”.'],
    ],
    [[term('facet', form('inflected', 'faceted'))], []],
    [[term('rob', form('prefix', 'robots'))], []],
    [[term('game', form('exact', 'game'))], []],
    [[term('pre', form('compound', 'pretraining'))], []],
    [[read('the', 'ignored')], []],
  ])('of %j: %j', (terms, sentences) => {
    expect(describeReadings(terms)).toEqual(sentences);
  });
});

import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/search/createEngine';
import { loadEngine } from '../../../src/search/loadEngine';
import { createAcronyms } from '../../../src/search/acronymStems';
import { writeIndexFile } from '../../../src/search/indexFile';
import { MINI_OPTIONS, type MiniPaper } from '../../../src/search/miniOptions';
import { MAX_PACKED } from '../../../src/search/packNumbers';
import { packPostings, unpackPostings } from '../../../src/search/packPostings';
import { paper } from './papers';

describe('an engine loaded from a file', () => {
  it('searches exactly as the one that wrote it', () => {
    const pieces = [
      'policy',
      'Policies',
      'off-policy',
      'GPT-3.5',
      'C++',
      'A*',
      'PyTorch',
      'Node.js',
      'TÜLU',
      'the',
      'happy',
      'users’',
      '强化',
      'dH⁵',
      'rl',
      'reinforcement learning (RL)',
      '"off policy"',
      '-rl',
    ];
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((list) => list.join(' '));
    const papers = fc.array(fc.tuple(texts, texts, texts), { maxLength: 6 });
    fc.assert(
      fc.property(papers, texts, (list, query) => {
        const engine = createEngine(list.map(([title, abstract, name]) => paper(title, abstract, name)));
        const file = writeIndexFile(engine.index);
        const loaded = loadEngine(file);
        loaded.supply(
          0,
          list.map(([, abstract]) => abstract),
        );
        expect(loaded.papers).toBe(engine.papers);
        expect(loaded.search(query)).toEqual(engine.search(query));
        expect(writeIndexFile(loaded.index)).toBe(file);
      }),
    );
  });

  it('takes an abstract of more words than can be packed', () => {
    const mini = new MiniSearch<MiniPaper>(MINI_OPTIONS);
    mini.add({ id: 0, body: 'reward', title: '' });
    const plain = mini.toJSON();
    const long = MiniSearch.loadJS<MiniPaper>(
      {
        ...plain,
        fieldLength: { 0: [1_200_000, 0] },
        index: [['reward', { 0: { 0: 1_200_000 } }]],
      },
      MINI_OPTIONS,
    );
    const unpacked = unpackPostings(packPostings(long), [''], [[]], createAcronyms([])).toJSON();
    expect(unpacked.fieldLength[0]?.[0]).toBe(MAX_PACKED);
    expect(unpacked.index[0]?.[1][0]?.[0]).toBe(MAX_PACKED);
  });

  it.each([
    ['is cut short', (file: string) => file.slice(0, -5), /damaged/],
    ['is another file', () => '{"format":1}', /not a search index/],
    ['is no record', () => 'null', /not a search index/],
    [
      'is of another format',
      (file: string) => file.replace('"format":4', '"format":99'),
      /format 99, .* format 4/,
    ],
    ['lacks a part', (file: string) => file.replace('"gaps"', '"gap"'), /incomplete/],
  ])('refuses one that %s', (_, spoil, message) => {
    const file = writeIndexFile(createEngine([paper('Policy', 'A policy.')]).index);
    expect(() => loadEngine(spoil(file))).toThrow(message);
  });
});

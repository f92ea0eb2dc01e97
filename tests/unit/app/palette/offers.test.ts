import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { offeredCommands } from '../../../../src/app/features/palette/offeredCommands';
import { offersFor, type OfferedCommand, type Stock } from '../../../../src/app/features/palette/offers';
import { matchRank } from '../../../../src/app/features/palette/matchRank';
import type { Situation } from '../../../../src/app/shell/keys/commandRun';
import { refusalOf } from '../../../../src/app/shell/keys/commandRuns';
import { classifyPapers } from '../../../../src/corpus/classifyPapers';
import { parseDigest } from '../../../../src/formats/text/parseDigest';
import { parseTopics } from '../../../../src/topics/parseTopics';

const parsed = parseTopics(readFileSync('data/topics.yaml', 'utf8'), 'data/topics.yaml');
const digest = parseDigest(readFileSync('data/hugging-face-papers.txt', 'utf8'), 'hugging-face-papers');
const { papers, topics } = classifyPapers([digest], parsed.kind === 'topics' ? parsed.topics : []);

const EXPLORE = { kind: 'explore' } as const;

function offered(situation: Situation): readonly OfferedCommand[] {
  return offeredCommands((id) => refusalOf(id, situation) === undefined, situation.target);
}

const stock: Stock = {
  papers,
  topics: topics.map((topic) => ({ ...topic, papers: 1 })),
  commands: offered({ route: EXPLORE, target: undefined, listed: 0 }),
  recent: ['reward hacking', 'mirror descent'],
};

function texts(typed: string): readonly (readonly [string, ...string[]])[] {
  return offersFor(typed, stock).map(({ name, offers }) => [name, ...offers.map(({ text }) => text)]);
}

describe('matchRank', () => {
  it.each([
    ['the beginning of a text', ['reward', 'model', 'ensembles'], ['reward', 'mod'], 0],
    ['its first word, and others later', ['reward', 'model', 'ensembles'], ['rew', 'ens'], 1],
    ['words anywhere, in any order', ['reward', 'model', 'ensembles'], ['ens', 'mod'], 2],
    ['a word that only the last can leave unfinished', ['reward', 'model'], ['rew', 'mod'], 1],
    ['a word that none begins with', ['reward', 'model'], ['reward', 'odel'], undefined],
    ['nothing', ['reward'], [], undefined],
  ] as const)('places %s', (_, words, typed, expected) => {
    expect(matchRank(words, typed)).toBe(expected);
  });
});

describe('the offers of the palette', () => {
  it('are for every title its own paper, on top', () => {
    for (const { title } of papers) {
      const [first] = offersFor(title.text, stock);
      expect(first?.offers[0]?.text).toBe(title.text);
    }
  });

  it('find a method by its name, whatever its accents', () => {
    expect(texts('tulu 3')[0]).toContain(
      papers.find(({ names }) => names.some((name) => /T.LU 3/u.test(name)))?.title.text,
    );
  });

  it('begin, for nothing typed, with recent searches and the commands', () => {
    const groups = texts(' ');
    expect(groups[0]).toEqual(['Recent searches', 'reward hacking', 'mirror descent']);
    expect(groups[1]?.[0]).toBe('Commands');
    expect(groups.flat()).not.toContain('Search for');
  });

  it('put the group first that has what begins with the words', () => {
    expect(texts('go to t')[0]?.slice(0, 2)).toEqual(['Commands', 'Go to topics']);
    expect(texts('rlhf')[0]?.[0]).toBe('Topics');
    expect(texts('reward h')[0]).toEqual(['Recent searches', 'reward hacking']);
  });

  it('are eight in a group at most, and end with the search for the text', () => {
    for (const typed of ['p', 're', 'learning', 'zzzz', '?']) {
      const groups = offersFor(typed, stock);
      for (const { offers } of groups) expect(offers.length).toBeLessThanOrEqual(8);
      expect(groups.at(-1)?.offers).toEqual([{ kind: 'search', id: 'palette-search', text: typed }]);
    }
  });

  it('have an id each', () => {
    const ids = offersFor('re', stock).flatMap(({ offers }) => offers.map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)]);
  });
});

function commandIds(situation: Situation): readonly string[] {
  return offered(situation).map(({ command }) => command);
}

describe('the offered commands', () => {
  it('are those that can run', () => {
    expect(commandIds({ route: EXPLORE, target: undefined, listed: 0 })).not.toContain('review');
    expect(commandIds({ route: EXPLORE, target: undefined, listed: 1 })).toContain('review');
    expect(commandIds({ route: EXPLORE, target: undefined, listed: 1 })).not.toContain('cite');
    expect(commandIds({ route: EXPLORE, target: papers[3], listed: 0 })).toContain('cite');
    expect(commandIds({ route: EXPLORE, target: papers[3], listed: 0 })).not.toContain('nextPaper');
    expect(commandIds({ route: { kind: 'paper', slug: '' }, target: papers[3], listed: 0 })).toContain(
      'nextPaper',
    );
  });

  it('have those on the target paper first, under its title', () => {
    expect(offered({ route: EXPLORE, target: papers[3], listed: 0 })[0]?.group).toBe(papers[3]?.title.text);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../../src/search/createEngine';
import { writeIndexFile } from '../../../src/search/indexFile';
import type { EngineReply, SearchText } from '../../../src/search/protocol';
import { createEngineSession } from '../../../src/search/session';
import { NO_FACETS } from '../../../src/search/facetPapers';
import { paper } from './papers';

/** Two to a file of abstracts. The phrase is in no title, the words of it are in two abstracts. */
const PAPERS = [
  paper('Games', 'A reward model plays.'),
  paper('Robots', 'A model of reward.'),
  paper('Graphs', 'Nothing of the kind.'),
];
const PER_FILE = 2;

/** Longer than a session waits for the next letter, and much shorter. */
const A_REST = 400;
const A_KEY = 100;
const A_FETCH = 100;

function abstractsFile(papers: readonly SearchText[]): string {
  return JSON.stringify({ abstracts: papers.map(({ abstract }) => ({ abstract: { text: abstract } })) });
}

/** The files of a site by their names, to be changed as a test goes on. */
function siteFiles(): Map<string, string> {
  return new Map([
    ['index', writeIndexFile(createEngine(PAPERS).index)],
    ['abstracts-0', abstractsFile(PAPERS.slice(0, PER_FILE))],
    ['abstracts-1', abstractsFile(PAPERS.slice(PER_FILE))],
  ]);
}

/** Lets time pass, and after it whatever waits for a file. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** A session with an index file taken up, and what it says from then on. */
async function start(files = siteFiles()) {
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (url !== 'index') {
      fetched.push(`${url} ${init.cache}`);
      await new Promise((resolve) => setTimeout(resolve, A_FETCH));
    }
    const file = files.get(url);
    return new Response(file, { status: file === undefined ? 404 : 200 });
  });
  const replies: EngineReply[] = [];
  const ask = createEngineSession((reply) => replies.push(reply));
  const abstracts = { urls: ['abstracts-0', 'abstracts-1'], perFile: PER_FILE };
  const input = { kind: 'file', url: 'index', again: false, facets: NO_FACETS, abstracts } as const;
  ask({ kind: 'load', seq: 0, input });
  await vi.dynamicImportSettled();
  await pass(0);
  expect(replies.splice(0)).toEqual([{ kind: 'ready', seq: 0, papers: PAPERS.length }]);
  let seq = 0;
  const search = async (query: string, rest: number): Promise<void> => {
    ask({ kind: 'search', seq: ++seq, query });
    await pass(rest);
  };
  /** Number, papers and hints of each reply since the last call. */
  const said = (): unknown[] =>
    replies.splice(0).map((reply) => {
      if (reply.kind !== 'found') return reply;
      return [reply.seq, [...reply.report.ranked], reply.report.hints.map(({ kind }) => kind)];
    });
  return { search, said, fetched };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a session without its abstracts', () => {
  it('answers a phrase at once with what it has, and again when the abstracts came', async () => {
    const { search, said, fetched } = await start();
    await search('"reward model"', A_KEY);
    expect(said()).toEqual([[1, [], ['unread-abstracts']]]);
    expect(fetched).toEqual([]);
    await pass(A_REST);
    expect(said()).toEqual([[1, [0], []]]);
    expect(fetched).toEqual(['abstracts-0 default']);
  });

  it('answers once when no phrase is asked for, or when it has the abstracts', async () => {
    const { search, said } = await start();
    await search('reward', A_REST);
    expect(said()).toHaveLength(1);
    await search('"reward model"', A_REST);
    said();
    await search('"model of reward"', A_REST);
    expect(said()).toEqual([[3, [1], []]]);
  });

  it('fetches nothing while a phrase is typed, and each file once after it', async () => {
    const { search, said, fetched } = await start();
    const phrase = '"reward';
    for (let end = 1; end <= phrase.length; end++) await search(phrase.slice(0, end), A_KEY);
    expect(fetched).toEqual([]);
    await pass(A_REST);
    expect(fetched.toSorted()).toEqual(['abstracts-0 default', 'abstracts-1 default']);
    for (const query of ['"reward m', '"reward model"', '"nothing']) await search(query, A_REST);
    expect(fetched).toHaveLength(2);
    expect(said().at(-1)).toEqual([10, [2], ['open-quote']]);
  });

  it.each([
    ['before the rest', A_KEY],
    ['at once', 0],
    ['while a file is under way', A_REST - A_FETCH],
  ])('does not answer a search a second time when a newer one is asked %s', async (_, wait) => {
    const { search, said } = await start();
    await search('"reward model"', wait);
    await search('games', A_REST);
    expect(said()).toEqual([
      [1, [], ['unread-abstracts']],
      [2, [0], []],
    ]);
  });

  it.each([
    ['is missing', undefined],
    ['is no JSON', '<html>'],
    ['holds no abstracts', '{}'],
    ['holds something else', '{"abstracts":[{"abstract":{}},{}]}'],
  ])('says that a file %s, and asks past the cache for it next time', async (_, damaged) => {
    const files = siteFiles();
    const whole = files.get('abstracts-0') ?? '';
    if (damaged === undefined) files.delete('abstracts-0');
    else files.set('abstracts-0', damaged);
    const { search, said, fetched } = await start(files);
    await search('"reward model"', A_REST);
    expect(said()).toEqual([
      [1, [], ['unread-abstracts']],
      [1, [], ['unread-abstracts']],
    ]);
    files.set('abstracts-0', whole);
    await search('"reward model', A_REST);
    expect(said().at(-1)).toEqual([2, [0], ['open-quote']]);
    expect(fetched).toEqual(['abstracts-0 default', 'abstracts-0 reload']);
  });

  it('says that a file is too short', async () => {
    const files = siteFiles();
    files.set('abstracts-0', abstractsFile(PAPERS.slice(0, 1)));
    const { search, said } = await start(files);
    await search('"reward model"', A_REST);
    expect(said().at(-1)).toEqual([1, [0], ['unread-abstracts']]);
  });
});

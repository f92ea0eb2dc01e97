import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../../src/search/createEngine';
import { nextLetters } from '../../../src/search/nextLetters';
import type { EngineInput, EngineReply, EngineRequest } from '../../../src/search/protocol';
import { createEngineSession } from '../../../src/search/session';
import { NO_FACETS } from '../../../src/view/facetPapers';
import { paper } from './papers';

const PAPERS = [
  paper('Reward models', 'A reward is learned.'),
  paper('Games of rewards', 'Rewards, and GPT4.'),
  paper('Rewriting', 'A text is rewritten.'),
  paper('A reward in a game', ''),
];
const INPUT: EngineInput = { kind: 'texts', texts: PAPERS, facets: NO_FACETS };
const SPACE_AND_LETTERS = Array.from(' abcdefghijklmnopqrstuvwxyz');

type AheadReply = Extract<EngineReply, { readonly kind: 'ahead' }>;

/** Asks a session that looks ahead for a query, and for `next` when the first answer came ahead. */
function lookingAhead(query: string, next?: EngineRequest) {
  const ahead: AheadReply[] = [];
  const others: EngineReply[] = [];
  const ask = createEngineSession((reply) => {
    if (reply.kind !== 'ahead') others.push(reply);
    else if (ahead.push(reply) === 1 && next !== undefined) ask(next);
  }, true);
  ask({ kind: 'load', seq: 1, input: INPUT });
  ask({ kind: 'search', seq: 2, query });
  return { ahead, others };
}

/** Each look at the clock is so much later than the last: an answer takes so long. */
function answersTake(ms: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += ms));
}

/** A browser's channel: each message is a task, and a closed port has none. Node's goes on to deliver for a while. */
class TaskChannel {
  #take: (() => void) | undefined;
  readonly port1 = {
    addEventListener: (_: string, take: () => void): void => void (this.#take = take),
    start: (): void => undefined,
    close: (): void => void (this.#take = undefined),
  };
  readonly port2 = { postMessage: (): void => void setTimeout(() => this.#take?.()) };
}

/** Long enough for all that a session still has to say. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a session that looks ahead', () => {
  it('answers every next letter, likeliest first, as a search would', async () => {
    answersTake(0);
    const { ahead, others } = lookingAhead('rew');
    await vi.waitFor(() => expect(ahead).toHaveLength(SPACE_AND_LETTERS.length));
    const { search, index } = createEngine(PAPERS);
    const queries = nextLetters('rew', index.vocabulary).map((letter) => `rew${letter}`);
    expect(ahead).toEqual(queries.map((query) => ({ kind: 'ahead', seq: 2, report: search(query) })));
    expect(others.map(({ kind, seq }) => `${kind} ${seq}`)).toEqual(['ready 1', 'found 2']);
  });

  it('stops when it worked long enough', async () => {
    answersTake(25);
    const { ahead } = lookingAhead('rew');
    await settled();
    expect(ahead.map(({ report }) => report.query)).toEqual(['rewa', 'rewr']);
  });

  it.each<[string, EngineRequest]>([
    ['search', { kind: 'search', seq: 3, query: 'game' }],
    ['load', { kind: 'load', seq: 3, input: INPUT }],
  ])('stops when a %s is asked for', async (_, next) => {
    vi.stubGlobal('MessageChannel', TaskChannel);
    answersTake(0);
    const { ahead, others } = lookingAhead('rew', next);
    await vi.waitFor(() => expect(others.at(-1)?.seq).toBe(3));
    await settled();
    expect(ahead.filter(({ seq }) => seq === 2).map(({ report }) => report.query)).toEqual(['rewa']);
  });
});

describe('nextLetters', () => {
  const { vocabulary } = createEngine(PAPERS).index;

  it.each([
    ['the letter of more papers', 'rew', 'ar e'],
    ['the one letter that goes on', 'rewar', 'd e'],
    ['letters after a whole word', 'reward', 's e'],
    ['a digit', 'gpt', '4 e'],
    ['what goes on to the last word', 'game rewar', 'd e'],
    ['the same whatever the case', 'REWAR', 'd e'],
    ['a space after a word that nothing begins with', 'qzx', ' et'],
    ['the commonest letters after a space', 'rewar ', 'eta'],
    ['the commonest letters of nothing', '', 'eta'],
  ])('begins with %s: “%s”', (_, query, first) => {
    expect(nextLetters(query, vocabulary).join('').slice(0, first.length)).toBe(first);
  });

  it.each(['rew', 'r', 'reward', 'qzx'])('has a space and every letter once after “%s”', (query) => {
    expect([...nextLetters(query, vocabulary)].toSorted()).toEqual(SPACE_AND_LETTERS);
  });
});

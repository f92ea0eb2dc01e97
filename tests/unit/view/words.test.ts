import { describe, expect, it } from 'vitest';
import { paperId } from '../../../src/model/identity';
import { addressMessages } from '../../../src/messages/address';
import { say } from '../../../src/messages/message';
import { describeView, quoteQuery } from '../../../src/view/describe';
import { answerableView, unknownTopics, unknownTopicsMessage } from '../../../src/view/knownTopics';
import { hasFilters, type View } from '../../../src/view/view';
import { waysOut } from '../../../src/view/widen';
import { viewOf, type ViewParts } from './views';

const SOME_IDS = [paperId('one'), paperId('other')];

const NAMES = new Map([
  ['rlhf', { name: 'RLHF' }],
  ['safety', { name: 'Safety' }],
  ['robotics', { name: 'Robotics' }],
]);

describe('describeView', () => {
  it.each<[ViewParts, string]>([
    [{}, 'All papers'],
    [{ query: ' reward  model ' }, '“reward model”'],
    [{ query: 'reward', topic: ['safety'], not: ['robotics'] }, '“reward” in Safety, not Robotics'],
    [{ topic: ['rlhf', 'safety', 'robotics'] }, 'RLHF, Robotics or Safety'],
    [{ topic: ['rlhf', 'safety'], match: 'all' }, 'RLHF and Safety'],
    [{ has: ['code', 'video'] }, 'All papers, with code and a video'],
    [{ topic: ['gone'] }, 'gone'],
    [{ query: 'x', sort: 'title' }, '“x”'],
  ])('%j is %s', (view, words) => {
    expect(describeView(viewOf(view), NAMES)).toBe(words);
  });

  it.each<[ViewParts, string]>([
    [{}, 'Friday’s list'],
    [{ query: 'reward' }, '“reward” in Friday’s list'],
    [{ query: 'reward', not: ['robotics'] }, '“reward” in Friday’s list, not Robotics'],
    [{ query: 'reward', topic: ['safety'] }, '“reward” in Safety, in Friday’s list'],
    [{ topic: ['safety'], has: ['code'] }, 'Safety, with code, in Friday’s list'],
    [{ has: ['code'] }, 'Friday’s list, with code'],
  ])('%j in a list is %s', (view, words) => {
    expect(describeView(viewOf(view), NAMES, { name: 'Friday’s list', ids: SOME_IDS })).toBe(words);
  });

  it('calls a list without a name by its number', () => {
    const list = { name: '', ids: SOME_IDS };
    expect(describeView(viewOf({}), NAMES, list)).toBe('A list of 2 papers');
    expect(describeView(viewOf({ query: 'x' }), NAMES, { ...list, ids: SOME_IDS.slice(1) })).toBe(
      '“x” in a list of 1 paper',
    );
  });
});

describe('quoteQuery', () => {
  it('cuts a long query, and never in the middle of a character', () => {
    expect(quoteQuery('x'.repeat(61))).toBe(`“${'x'.repeat(60)}…”`);
    expect(quoteQuery(`${'x'.repeat(59)}😀😀`)).toBe(`“${'x'.repeat(59)}…”`);
  });
});

/** The message about unknown topics; '' for none. */
function said(topics: readonly string[]): string {
  const message = unknownTopicsMessage(topics);
  return message === undefined ? '' : say(addressMessages, message);
}

describe('unknown topics', () => {
  const view = viewOf({ topic: ['rlhf', 'old'], not: ['older'], match: 'all' });
  const known = new Set(NAMES.keys());
  it('are found, ignored and named', () => {
    expect(unknownTopics(view, known)).toEqual(['old', 'older']);
    expect(answerableView(view, known)).toEqual(viewOf({ topic: ['rlhf'] }));
    expect(said(['old'])).toBe('Unknown topic “old” in the link was ignored.');
    expect(said(['old', 'older'])).toBe('Unknown topics in the link were ignored: “old”, “older”.');
    expect(said(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toMatch(/: “a”, “b”, “c”, “d”, “e” and 2 more\.$/);
    expect(said([])).toBe('');
  });
});

/** Counts as if only the views that `holds` accepts held papers: three each. */
const counting = (holds: (view: View) => boolean) => (view: View) => (holds(view) ? 3 : 0);

/** The words of the ways out, as if only the views that `holds` accepts held papers. */
const words = (view: ViewParts, holds: (view: View) => boolean): string[] =>
  waysOut(viewOf(view), NAMES, counting(holds)).map((way) => way.words);

describe('waysOut', () => {
  const full: ViewParts = {
    query: 'reward',
    topic: ['rlhf', 'safety'],
    not: ['robotics'],
    match: 'all',
    has: ['code'],
  };

  it('offers each single change, smallest first', () => {
    expect(words(full, () => true)).toEqual([
      'Match any of the topics',
      'Include papers without code',
      'Stop excluding Robotics',
      'Remove topic RLHF',
      'Remove topic Safety',
      'Clear the search',
    ]);
  });
  it('offers only what leads to papers, with the number', () => {
    const ways = waysOut(
      viewOf(full),
      NAMES,
      counting((view) => view.query === ''),
    );
    expect(ways).toEqual([{ view: viewOf({ ...full, query: '' }), words: 'Clear the search', count: 3 }]);
  });
  it('clears all filters when no single one is to blame', () => {
    expect(words(full, (view) => !hasFilters(view))).toEqual(['Clear all filters', 'Show all papers']);
  });
  it('offers all papers when only the query is there to drop', () => {
    expect(words({ query: 'zzz' }, (view) => view.query === '')).toEqual(['Show all papers']);
  });
  it('offers the whole of what it is told the whole is', () => {
    const ways = waysOut(viewOf({ query: 'zzz' }), NAMES, () => 5, 'the whole list');
    expect(ways.map((way) => way.words)).toEqual(['Show the whole list']);
  });
  it('has no way out of an empty catalog', () => {
    expect(words(full, () => false)).toEqual([]);
  });
});

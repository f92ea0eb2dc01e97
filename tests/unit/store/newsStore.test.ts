import { beforeEach, expect, it } from 'vitest';
import { say, useNews } from '../../../src/store/newsStore';

beforeEach(() => useNews.setState({ news: [] }));

const words = (): readonly string[] => useNews.getState().news.map((one) => one.words);

it('keeps what was said when something else is said at once', () => {
  say('a');
  say('b');
  expect(words()).toEqual(['a', 'b']);
});

it('says the same words again as news of their own', () => {
  say('Saved');
  say('Saved');
  const ids = useNews.getState().news.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});

it('drops the oldest of more than three', () => {
  for (const one of ['a', 'b', 'c', 'd']) say(one);
  expect(words()).toEqual(['b', 'c', 'd']);
});

import { beforeEach, expect, it } from 'vitest';
import { say, useAnnouncements } from '../../../src/store/announcementStore';

beforeEach(() => useAnnouncements.setState({ announcements: [] }));

const words = (): readonly string[] => useAnnouncements.getState().announcements.map((one) => one.words);

it('keeps what was said when something else is said at once', () => {
  say('a');
  say('b');
  expect(words()).toEqual(['a', 'b']);
});

it('announces the same words again', () => {
  say('Saved');
  say('Saved');
  const ids = useAnnouncements.getState().announcements.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});

it('drops the oldest of more than three', () => {
  for (const one of ['a', 'b', 'c', 'd']) say(one);
  expect(words()).toEqual(['b', 'c', 'd']);
});

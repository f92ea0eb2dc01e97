import { describe, expect, it } from 'vitest';
import { say, type Message } from '../../../src/messages/message';

const TABLE = {
  'nothing-found': 'No paper matches.',
  ignored: ({ about }: { readonly about: string }) => `“${about}” was ignored.`,
};

describe('say', () => {
  it('returns a fixed text', () => {
    expect(say(TABLE, { id: 'nothing-found' })).toBe('No paper matches.');
  });

  it('puts the values in', () => {
    const message: Message<typeof TABLE> = { id: 'ignored', values: { about: 'has:cats' } };
    expect(say(TABLE, message)).toBe('“has:cats” was ignored.');
  });
});

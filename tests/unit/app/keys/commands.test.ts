import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../../../src/app/keys/command';
import type { CommandContext, Situation } from '../../../../src/app/keys/command';
import { COMMANDS, continuations, ROWS } from '../../../../src/app/keys/commands';
import type { CommandId } from '../../../../src/app/keys/commands';

const NOTHING: Situation = { route: { kind: 'explore' }, meant: undefined, picked: 0 };

/** What a command refuses with in a situation, before it is run. */
function refusals(situation: Situation): readonly (readonly [CommandId, string])[] {
  return ROWS.flatMap(({ id, refusal }) => {
    const words = refusal?.(situation);
    return words === undefined ? [] : [[id, words] as const];
  });
}

describe('the table of commands', () => {
  it('gives each command a key that no other has', () => {
    const keys = ROWS.map((row) => row.keys);
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
  });

  it('leaves the first of two keys without a command of its own', () => {
    const keys = ROWS.map((row) => row.keys);
    const firsts = keys.flatMap((key) => key.split(' ').slice(0, -1));
    expect(firsts).toContain('g');
    for (const first of firsts) expect(keys).not.toContain(first);
  });

  it('has words of its own for each command, under a heading of the sheet', () => {
    for (const { group, words } of ROWS) {
      expect(GROUPS).toContain(group);
      expect(words).toMatch(/^[A-Z]/);
    }
    const said = ROWS.map(({ group, words }) => `${group}: ${words}`);
    expect(said).toEqual([...new Set(said)]);
  });

  it('goes on only with what moves when its key is held', () => {
    expect(ROWS.filter(({ repeats }) => repeats).map(({ keys }) => keys)).toEqual(['j', 'k', '[', ']']);
  });

  it('tells what may follow “g”', () => {
    const following = continuations('g').map(({ keys }) => keys);
    expect(following).toEqual(expect.arrayContaining(['g p', 'g t', 'g h']));
    expect(continuations('j')).toEqual([]);
  });

  it('leaves to the browser and the page what they do themselves', () => {
    expect(ROWS.filter(({ run }) => run === undefined).map(({ id }) => id)).toEqual(['leave', 'open']);
  });

  it('refuses what is of papers, of an open paper or of picks where there is none', () => {
    const noPaper = `No paper is in focus or open: ${COMMANDS.nextRow.keys} goes to the list.`;
    expect(Object.fromEntries(refusals(NOTHING))).toEqual({
      review: `Nothing is picked yet: ${COMMANDS.pick.keys} picks a paper.`,
      openInTab: noPaper,
      save: noPaper,
      mark: noPaper,
      pick: noPaper,
      cite: noPaper,
      previousPaper: 'No paper is open.',
      nextPaper: 'No paper is open.',
      focusMode: 'No paper is open.',
    });
  });

  it.each([
    ['exportList', `No list is on screen: ${COMMANDS.goPapers.keys} goes to it.`],
    ['previousPaper', 'There is no previous paper in this list.'],
    ['nextPaper', 'There is no next paper in this list.'],
  ] as const)('refuses %s where nothing on screen does it', (id, words) => {
    const said: string[] = [];
    const context: CommandContext = {
      ...NOTHING,
      go: () => undefined,
      hrefTo: () => '',
      refuse: (why) => void said.push(why),
    };
    COMMANDS[id].run(context);
    expect(said).toEqual([words]);
  });
});

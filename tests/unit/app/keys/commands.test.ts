import { describe, expect, it } from 'vitest';
import { COMMANDS, continuations, GROUPS, ROWS, type CommandId } from '../../../../src/app/registry/commands';
import type { CommandContext, Situation } from '../../../../src/app/shell/keys/commandRun';
import { refusalOf, RUNS } from '../../../../src/app/shell/keys/commandRuns';

const NOTHING: Situation = { route: { kind: 'explore' }, target: undefined, listed: 0 };

/** The reasons for which commands refuse to run. */
function refusals(situation: Situation): readonly (readonly [CommandId, string])[] {
  return ROWS.flatMap(({ id }) => {
    const words = refusalOf(id, situation);
    return words === undefined ? [] : [[id, words] as const];
  });
}

describe('the table of commands', () => {
  it('gives each command a key that no other has', () => {
    const keys = ROWS.map((row) => row.keys);
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
  });

  it('gives the first key of a sequence no command of its own', () => {
    const keys = ROWS.map((row) => row.keys);
    const firsts = keys.flatMap((key) => key.split(' ').slice(0, -1));
    expect(firsts).toContain('g');
    for (const first of firsts) expect(keys).not.toContain(first);
  });

  it('names each command once in a group of the sheet', () => {
    for (const { group, words } of ROWS) {
      expect(GROUPS).toContain(group);
      expect(words).toMatch(/^[A-Z]/);
    }
    const said = ROWS.map(({ group, words }) => `${group}: ${words}`);
    expect(said).toEqual([...new Set(said)]);
  });

  it('repeats only movements while a key is held', () => {
    expect(ROWS.filter(({ repeats }) => repeats).map(({ keys }) => keys)).toEqual(['j', 'k', '[', ']']);
  });

  it('tells the keys that follow “g”', () => {
    const following = continuations('g').map(({ keys }) => keys);
    expect(following).toEqual(expect.arrayContaining(['g p', 'g t', 'g h']));
    expect(continuations('j')).toEqual([]);
  });

  it('leaves to the browser and the page what they handle', () => {
    expect(ROWS.filter(({ id }) => RUNS[id].run === undefined).map(({ id }) => id)).toEqual([
      'leave',
      'open',
    ]);
  });

  it('refuses commands that lack a paper, an open paper or a list', () => {
    const noPaper = `Select a paper first (${COMMANDS.nextRow.keys}).`;
    expect(Object.fromEntries(refusals(NOTHING))).toEqual({
      review: `Your list is empty. Press ${COMMANDS.pick.keys} to add a paper.`,
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
    ['exportList', `No list on this page. Press ${COMMANDS.goPapers.keys} to go to it.`],
    ['previousPaper', 'No previous paper in this list.'],
    ['nextPaper', 'No next paper in this list.'],
  ] as const)('refuses %s if nothing on screen runs it', (id, words) => {
    const said: string[] = [];
    const context: CommandContext = {
      ...NOTHING,
      go: () => undefined,
      hrefTo: () => '',
      refuse: (why) => void said.push(why),
    };
    RUNS[id].run?.(context);
    expect(said).toEqual([words]);
  });
});

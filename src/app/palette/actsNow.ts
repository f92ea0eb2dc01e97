import type { Situation } from '../keys/command';
import { ROWS } from '../keys/commands';
import type { CommandId } from '../keys/commands';
import type { OfferedAct } from './offers';

/** What goes by key alone, and the palette itself. */
const NOT_HERE: readonly CommandId[] = ['palette', 'leave', 'open', 'nextRow', 'previousRow'];

/** The commands that can be run now, those on the paper that is meant first and under its title. */
export function actsNow(situation: Situation): readonly OfferedAct[] {
  const { meant } = situation;
  const offered = ROWS.filter(
    ({ id, refusal }) => !NOT_HERE.includes(id) && refusal?.(situation) === undefined,
  ).map(({ id: act, keys: key, group, words }): OfferedAct => {
    switch (group) {
      case 'With a paper':
        return { act, key, words, group: meant?.title.text ?? '' };
      case 'Reading a paper':
        return { act, key, words, group: 'Reading' };
      case 'Going to':
        return { act, key, words: `Go to ${words.toLowerCase()}`, group: 'Actions' };
      case 'Anywhere':
      case 'In the list':
        return { act, key, words, group: 'Actions' };
    }
  });
  return offered.toSorted((a, b) => Number(b.group !== 'Actions') - Number(a.group !== 'Actions'));
}

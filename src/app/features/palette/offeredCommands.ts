import { keysMessages } from '../../../messages/keys';
import { paletteMessages } from '../../../messages/palette';
import type { Situation } from '../../registry/command';
import { ROWS } from '../../registry/commands';
import type { CommandId } from '../../registry/commands';
import type { OfferedCommand } from './offers';

/** Commands that make sense only as a key, and the palette itself. */
const NOT_HERE: readonly CommandId[] = ['palette', 'leave', 'open', 'nextRow', 'previousRow'];

/** The commands that can run now. Those on the target paper come first, under its title. */
export function offeredCommands(situation: Situation): readonly OfferedCommand[] {
  const general = paletteMessages.commands;
  const offered = ROWS.filter(
    ({ id, refusal }) => !NOT_HERE.includes(id) && refusal?.(situation) === undefined,
  ).map(({ id: command, keys: key, group, words }): OfferedCommand => {
    switch (group) {
      case 'onPaper':
        return { command, key, words, group: situation.target?.title.text ?? '' };
      case 'inPaper':
        return { command, key, words, group: keysMessages.inPaper };
      case 'goTo':
        return { command, key, words: paletteMessages.goTo({ page: words.toLowerCase() }), group: general };
      case 'anywhere':
      case 'inList':
        return { command, key, words, group: general };
    }
  });
  return offered.toSorted((a, b) => Number(b.group !== general) - Number(a.group !== general));
}

import type { CatalogPaper } from '../../../catalog/catalog';
import { keysMessages } from '../../../messages/keys';
import { paletteMessages } from '../../../messages/palette';
import { ROWS, type CommandId } from '../../registry/commands';
import type { OfferedCommand } from './offers';

/** Commands that make sense only as a key, and the palette itself. */
const NOT_HERE: readonly CommandId[] = ['palette', 'leave', 'open', 'nextRow', 'previousRow'];

/**
 * The commands that can run now. Those on the target paper come first, under its title.
 * @param canRun Whether a command can run.
 * @param target The paper that commands act on.
 */
export function offeredCommands(
  canRun: (id: CommandId) => boolean,
  target: CatalogPaper | undefined,
): readonly OfferedCommand[] {
  const general = paletteMessages.commands;
  const offered = ROWS.filter(({ id }) => !NOT_HERE.includes(id) && canRun(id)).map(
    ({ id: command, keys: key, group, words }): OfferedCommand => {
      switch (group) {
        case 'onPaper':
          return { command, key, words, group: target?.title.text ?? '' };
        case 'inPaper':
          return { command, key, words, group: keysMessages.inPaper };
        case 'goTo':
          return { command, key, words: paletteMessages.goTo({ page: words.toLowerCase() }), group: general };
        case 'anywhere':
        case 'inList':
          return { command, key, words, group: general };
      }
    },
  );
  return offered.toSorted((a, b) => Number(b.group !== general) - Number(a.group !== general));
}

import type { CatalogPaper } from '../../catalog/catalog';
import type { Route } from '../../view/routes';
import type { LinkContextValue } from '../data/address/AddressProvider';

/** Groups of commands in the order of the sheet. Each is the key of its heading in `keysMessages`. */
export const GROUPS = ['anywhere', 'inList', 'onPaper', 'inPaper', 'goTo'] as const;

/** What decides whether a command can run. */
export interface Situation {
  readonly route: Route;
  /** The paper in the focused row, or else the open one. */
  readonly target: CatalogPaper | undefined;
  /** How many papers the user’s list has. */
  readonly listed: number;
}

/** What a running command can use. */
export interface CommandContext extends Situation, Pick<LinkContextValue, 'go' | 'hrefTo'> {
  /** Shows and announces why nothing was done, for reasons that only running the command finds. */
  readonly refuse: (words: string) => void;
}

export interface Command {
  /** As `KeyboardEvent.key`; “g s” is a sequence; “Mod” is Command on Apple keyboards and Control on others. */
  readonly keys: string;
  readonly group: (typeof GROUPS)[number];
  /** Keys that lists and boxes handle themselves. Default: none. */
  readonly also?: readonly string[];
  /** True if holding the key repeats the command. Default: false. */
  readonly repeats?: true;
  /** Why the command cannot run; undefined if it can. Default: it always can. */
  readonly refusal?: (situation: Situation) => string | undefined;
  /** Default: the browser or the page handles the key. */
  readonly run?: (context: CommandContext) => void;
}

import type { CatalogPaper } from '../../catalog/catalog';
import type { Route } from '../../view/routes';
import type { LinkContextValue } from '../address/AddressProvider';

/** Where a command has its place: the headings of the sheet, in this order. */
export const GROUPS = ['Anywhere', 'In the list', 'With a paper', 'Reading a paper', 'Going to'] as const;

/** What decides whether a command can be run. */
export interface Situation {
  readonly route: Route;
  /** The paper that is meant: that of the row with the focus, else the open one. */
  readonly meant: CatalogPaper | undefined;
  /** How many papers are picked. */
  readonly picked: number;
}

/** What a command has to work with. */
export interface CommandContext extends Situation, Pick<LinkContextValue, 'go' | 'hrefTo'> {
  /** Says why nothing was done, to eye and ear: for what only shows when it is tried. */
  readonly refuse: (words: string) => void;
}

/** Something that can be done by a key. */
export interface Command {
  /**
   * Spelled as `KeyboardEvent.key` has it; “g s” is one key after the other, “Mod” is Command on Apple's keyboards and
   * Control elsewhere.
   */
  readonly keys: string;
  readonly group: (typeof GROUPS)[number];
  /** What is done, as an order: "Pick, or drop again". */
  readonly words: string;
  /** Keys that lists and boxes answer to by themselves. Default: none. */
  readonly also?: readonly string[];
  /** True when holding the key down goes on. Default: false, for what is switched on and off. */
  readonly repeats?: true;
  /** Why it cannot be run; undefined when it can. Default: it always can. */
  readonly refusal?: (situation: Situation) => string | undefined;
  /** Default: the browser or the page does it without the table. */
  readonly run?: (context: CommandContext) => void;
}

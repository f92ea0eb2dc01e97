import type { CatalogPaper } from '../../../catalog/catalog';
import type { Route } from '../../../view/routes';
import type { LinkContextValue } from '../../data/address/AddressProvider';

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

/** What a command does, and when. */
export interface CommandRun {
  /** Why the command cannot run; undefined if it can. Default: it always can. */
  readonly refusal?: (situation: Situation) => string | undefined;
  /** Default: the browser or the page handles the key. */
  readonly run?: (context: CommandContext) => void;
}

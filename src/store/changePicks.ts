import type { PaperId } from '../digest/paper';
import { mergePicks, movePick } from '../view/arrangePicks';
import { dropPick, NO_PICKS } from '../view/pickActs';
import type { PickList } from '../view/pickList';
import { usePicks } from './picksStore';

// Apart from the store: the first screen needs none of these.
const { change } = usePicks.getState();

/** Moves a paper so many places down, or up when negative. */
export function move(id: PaperId, by: number): void {
  change((list) => movePick(list, id, by));
}

/** Names the list. */
export function rename(name: string): void {
  change((list) => ({ ...list, name }));
}

/** Adds the papers of another list, as far as they fit. */
export function merge(theirs: PickList): void {
  change((list) => mergePicks(list, theirs));
}

/** Drops a paper; `undo` brings it back. */
export function drop(id: PaperId): void {
  usePicks.setState({ before: change((list) => dropPick(list, id)) });
}

/** Drops all papers and the name; `undo` brings them back. */
export function clear(): void {
  usePicks.setState({ before: change(() => NO_PICKS) });
}

/** Brings back what `drop` or `clear` took last; nothing when something else was done since. */
export function undo(): void {
  const { before } = usePicks.getState();
  if (before !== null) change(() => before);
}

/** Lets go of what `undo` would bring back. */
export function forgetBefore(): void {
  usePicks.setState({ before: null });
}

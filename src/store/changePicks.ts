import type { PaperId } from '../model/paper';
import { mergePicks, movePick } from '../view/arrangePicks';
import { dropPick, NO_PICKS } from '../view/pickActs';
import type { PickList } from '../view/pickList';
import { usePicks } from './picksStore';

// Separate from the store, because the first screen needs none of these.
const { change } = usePicks.getState();

/** Moves a paper so many places down, or up when negative. */
export function move(id: PaperId, by: number): void {
  change((list) => movePick(list, id, by));
}

/** Names the list. */
export function rename(name: string): void {
  change((list) => ({ ...list, name }));
}

/** Adds the papers of another list, up to the limit. */
export function merge(theirs: PickList): void {
  change((list) => mergePicks(list, theirs));
}

/** Removes a paper; `undo` restores it. */
export function drop(id: PaperId): void {
  usePicks.setState({ before: change((list) => dropPick(list, id)) });
}

/** Removes all papers and the name; `undo` restores them. */
export function clear(): void {
  usePicks.setState({ before: change(() => NO_PICKS) });
}

/** Restores what `drop` or `clear` removed last; does nothing after any other change. */
export function undo(): void {
  const { before } = usePicks.getState();
  if (before !== null) change(() => before);
}

/** Forgets what `undo` would restore. */
export function forgetBefore(): void {
  usePicks.setState({ before: null });
}

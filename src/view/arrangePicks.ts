import type { PaperId } from '../model/paper';
import { canonicalPickList, formatPickList, type PickList } from './pickList';

/** The list with the paper moved `by` positions down, or up when negative, at most to either end. */
export function movePick(list: PickList, id: PaperId, by: number): PickList {
  const from = list.ids.indexOf(id);
  if (from < 0) return list;
  const others = list.ids.filter((other) => other !== id);
  const to = Math.min(Math.max(from + by, 0), others.length);
  return { ...list, ids: others.toSpliced(to, 0, id) };
}

/**
 * The first list with the missing papers of the second at its end, at most 500 in all. It keeps its own name if it
 * has one.
 */
export function mergePicks(mine: PickList, theirs: PickList): PickList {
  return canonicalPickList({ name: mine.name || theirs.name, ids: [...mine.ids, ...theirs.ids] });
}

/** True when two lists have the same papers in the same order under the same name. */
export function samePicks(one: PickList, other: PickList): boolean {
  return formatPickList(one) === formatPickList(other);
}

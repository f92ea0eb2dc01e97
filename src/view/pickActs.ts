import type { PaperId } from '../model/paper';
import { MOST_PICKS, type PickList } from './pickList';

/** An empty list. */
export const NO_PICKS: PickList = { name: '', ids: [] };

/** The list without the paper when it has it, else with it at its end if there is space. */
export function togglePick(list: PickList, id: PaperId): PickList {
  if (list.ids.includes(id)) return dropPick(list, id);
  return list.ids.length >= MOST_PICKS ? list : { ...list, ids: [...list.ids, id] };
}

/** The list without the paper. */
export function dropPick(list: PickList, id: PaperId): PickList {
  return { ...list, ids: list.ids.filter((other) => other !== id) };
}

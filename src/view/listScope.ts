import type { PaperId } from '../model/paper';
import type { PickList } from './pickList';

/** The ordinals of a list's papers, in the list's order; papers that the catalog lacks are left out. */
export function listOrdinals(list: PickList, ordinalById: ReadonlyMap<string, number>): Uint32Array {
  return Uint32Array.from(list.ids.flatMap((id) => ordinalById.get(id) ?? []));
}

/** The papers of a list that a catalog lacks, in the list's order. */
export function missingPapers(list: PickList, ordinalById: ReadonlyMap<string, number>): PaperId[] {
  return list.ids.filter((id) => !ordinalById.has(id));
}

import type { PickList } from '../../view/pickList';

/** The ordinals of a list's papers, in the list's order; papers that the catalog lacks are left out. */
export function listOrdinals(list: PickList, ordinalById: ReadonlyMap<string, number>): Uint32Array {
  return Uint32Array.from(list.ids.flatMap((id) => ordinalById.get(id) ?? []));
}

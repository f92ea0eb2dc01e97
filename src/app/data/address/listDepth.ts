import { formatAddress, type Address } from '../../../view/address';

/**
 * How many history entries lie between a paper and the list it was opened from, so that closing the paper can go back
 * to the list with its scroll position, and not to a new entry. 0 when the list is not in the history.
 */
export function listDepth(state: unknown): number {
  const known = typeof state === 'object' && state !== null && 'listDepth' in state;
  return known && typeof state.listDepth === 'number' ? state.listDepth : 0;
}

/** The history state of a new entry that is reached from another address. */
export function stateOf(to: Address, from: Address, depth: number): { readonly listDepth: number } {
  if (to.route.kind !== 'paper' || listOf(to) !== listOf(from)) return { listDepth: 0 };
  if (from.route.kind === 'explore') return { listDepth: 1 };
  return { listDepth: depth === 0 ? 0 : depth + 1 };
}

function listOf(address: Address): string {
  return formatAddress({ ...address, route: { kind: 'explore' } });
}

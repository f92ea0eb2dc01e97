import { formatAddress } from '../../view/address';
import type { Address } from '../../view/address';

/**
 * How many history entries lie between a paper and the list it was opened from, so that leaving the paper
 * can go back to the list itself, with its place, and not to a copy of it. 0 when the list is not behind.
 */
export function listDepth(state: unknown): number {
  const known = typeof state === 'object' && state !== null && 'listDepth' in state;
  return known && typeof state.listDepth === 'number' ? state.listDepth : 0;
}

/** The history state of an address reached from another by a new entry. */
export function stateOf(to: Address, from: Address, depth: number): { readonly listDepth: number } {
  if (to.route.kind !== 'paper' || listOf(to) !== listOf(from)) return { listDepth: 0 };
  if (from.route.kind === 'explore') return { listDepth: 1 };
  return { listDepth: depth === 0 ? 0 : depth + 1 };
}

function listOf(address: Address): string {
  return formatAddress({ ...address, route: { kind: 'explore' } });
}

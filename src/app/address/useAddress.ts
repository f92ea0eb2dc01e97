import { use } from 'react';
import { AddressContext, LinkContext } from './AddressProvider';
import type { AddressContextValue, LinkContextValue } from './AddressProvider';

/** The page's address and the ways to change it; inside AddressProvider only. */
export function useAddress(): AddressContextValue {
  return provided(use(AddressContext));
}

/** What a link needs of the address, without being drawn anew for each letter typed. */
export function useLinks(): LinkContextValue {
  return provided(use(LinkContext));
}

function provided<T>(value: T | null): T {
  if (value === null) throw new Error('The address is asked for outside AddressProvider.');
  return value;
}

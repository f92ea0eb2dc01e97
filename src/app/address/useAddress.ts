import { use } from 'react';
import { AddressContext } from './AddressProvider';
import type { AddressContextValue } from './AddressProvider';

/** The page's address and the ways to change it; inside AddressProvider only. */
export function useAddress(): AddressContextValue {
  const value = use(AddressContext);
  if (value === null) throw new Error('useAddress is called outside AddressProvider.');
  return value;
}

import { use } from 'react';
import {
  AddressContext,
  LinkContext,
  type AddressContextValue,
  type LinkContextValue,
} from './AddressProvider';

/** The page's address and how to change it. Only inside AddressProvider. */
export function useAddress(): AddressContextValue {
  return provided(use(AddressContext));
}

/** The part of the address that links need, without a re-render with every keystroke. */
export function useLinks(): LinkContextValue {
  return provided(use(LinkContext));
}

function provided<T>(value: T | null): T {
  if (value === null) throw new Error('useAddress and useLinks need an AddressProvider.');
  return value;
}

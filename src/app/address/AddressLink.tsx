import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router-dom';
import type { Address } from '../../view/address';
import { stateOf } from './listDepth';
import { useAddress } from './useAddress';

interface AddressLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** What differs from the present address. */
  readonly change: Partial<Address>;
}

/** A link to the present address with a change: a real href, so it opens in a new tab as well. */
export function AddressLink({ change, onClick, children, ...rest }: AddressLinkProps): ReactNode {
  const { address, depth, hrefOf, settle } = useAddress();
  const to = hrefOf(change);
  const follow = useLinkClickHandler(to, {
    state: stateOf({ ...address, ...change }, address, depth),
  });
  const open = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented) return;
    settle();
    follow(event);
  };
  return (
    <a href={useHref(to)} onClick={open} {...rest}>
      {children}
    </a>
  );
}

import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router-dom';
import type { Address } from '../../view/address';
import { useAddress } from './useAddress';

interface AddressLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** What differs from the present address. */
  readonly change: Partial<Address>;
}

/** A link to the present address with a change: a real href, so it opens in a new tab as well. */
export function AddressLink({ change, children, ...rest }: AddressLinkProps): ReactNode {
  const { hrefOf, settle } = useAddress();
  const to = hrefOf(change);
  const follow = useLinkClickHandler(to);
  const open = (event: MouseEvent<HTMLAnchorElement>): void => {
    settle();
    follow(event);
  };
  return (
    <a href={useHref(to)} onClick={open} {...rest}>
      {children}
    </a>
  );
}

import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import type { Address } from '../../view/address';
import { useLinks } from './useAddress';

interface AddressLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** What differs from the present address. */
  readonly change: Partial<Address>;
  /** The page that shows the same to who has no script: its path, relative to the site's base. */
  readonly page?: string;
}

/**
 * A link to the present address with a change: a real href, so it opens in a new tab as well. A press on it
 * writes what was typed and not yet written, so that the href is of that moment when it is followed.
 */
export function AddressLink({ change, page, onClick, children, ...rest }: AddressLinkProps): ReactNode {
  const { hrefTo, hrefOfPage, go, settle } = useLinks();
  const open = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || opensElsewhere(event)) return;
    event.preventDefault();
    go(change);
  };
  return (
    <a
      href={page === undefined ? hrefTo(change) : hrefOfPage(page)}
      onPointerDown={settle}
      onClick={open}
      {...rest}
    >
      {children}
    </a>
  );
}

/** A press that the browser answers itself: in a new tab, in a window, as a download. */
export function opensElsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.altKey || event.ctrlKey || event.shiftKey;
}

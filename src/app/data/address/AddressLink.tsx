import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import type { Address } from '../../../view/address';
import { useLinks } from './useAddress';

interface AddressLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** The difference to the current address. */
  readonly change: Partial<Address>;
  /** The path of the page for browsers without scripts, relative to the site's base. Default: the same URL. */
  readonly page?: string;
}

/**
 * A link to the current address with a change. It has a real href, so that it also opens in a new tab. Pressing the
 * pointer writes pending typed text to the URL first, so that the href is up to date when it is followed.
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

/** Whether the browser handles a click itself: in a new tab, in a window, as a download. */
export function opensElsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.altKey || event.ctrlKey || event.shiftKey;
}

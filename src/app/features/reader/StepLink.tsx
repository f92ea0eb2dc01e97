import type { MouseEvent, ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { slugOf } from '../../../catalog/slugOf';
import { opensElsewhere } from '../../data/address/AddressLink';
import { useAddress, useLinks } from '../../data/address/useAddress';
import type { KeyOf } from '../../registry/commands';
import { useCommand } from '../../registry/useCommand';

interface StepLinkProps {
  /** The neighbour; undefined at the end of the list, where the link is disabled but keeps the focus. */
  readonly paper: CatalogPaper | undefined;
  readonly name: string;
  readonly shortcut: KeyOf<'previousPaper' | 'nextPaper'>;
  readonly children: ReactNode;
}

/** A link to the previous or next paper. It replaces the history entry, so that Back returns to the list. */
export function StepLink({ paper, name, shortcut, children }: StepLinkProps): ReactNode {
  const { step } = useAddress();
  const { hrefTo, settle } = useLinks();
  const route = paper && ({ kind: 'paper', slug: slugOf(paper) } as const);
  useCommand(shortcut === ']' ? 'nextPaper' : 'previousPaper', route && (() => step(route)));
  if (route === undefined) {
    // A disabled link is the same element without an address, so that it keeps the focus.
    return (
      // oxlint-disable-next-line jsx-a11y/anchor-is-valid
      <a
        className="button"
        // oxlint-disable-next-line jsx-a11y/no-redundant-roles
        role="link"
        aria-label={name}
        aria-keyshortcuts={shortcut}
        aria-disabled="true"
        tabIndex={0}
      >
        {children}
      </a>
    );
  }
  const open = (event: MouseEvent): void => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    step(route);
  };
  return (
    <a
      className="button"
      href={hrefTo({ route })}
      aria-label={name}
      aria-keyshortcuts={shortcut}
      onPointerDown={settle}
      onClick={open}
    >
      {children}
    </a>
  );
}

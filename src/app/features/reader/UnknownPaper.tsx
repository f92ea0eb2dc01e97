import type { ReactNode } from 'react';
import { paperMessages } from '../../../messages/paper';
import { EMPTY_VIEW } from '../../../view/view';
import { AddressLink } from '../../data/address/AddressLink';
import './UnknownPaper.css';

/** Shown when no paper has this address: a search for the words of the address, and a link to all papers. */
export function UnknownPaper({ slug }: { readonly slug: string }): ReactNode {
  const words = slug.split('-').slice(0, -1).join(' ');
  return (
    <section className="unknown-paper">
      <h1>{paperMessages.notFound}</h1>
      <p>{paperMessages.notFoundWhy}</p>
      <ul>
        {words !== '' && (
          <li>
            <AddressLink change={{ route: { kind: 'explore' }, view: { ...EMPTY_VIEW, query: words } }}>
              {paperMessages.searchFor({ words })}
            </AddressLink>
          </li>
        )}
        <li>
          <AddressLink change={{ route: { kind: 'explore' }, view: EMPTY_VIEW }}>
            {paperMessages.showAll}
          </AddressLink>
        </li>
      </ul>
    </section>
  );
}

import type { ReactNode } from 'react';
import { EMPTY_VIEW } from '../../view/view';
import { AddressLink } from '../address/AddressLink';
import './UnknownPaper.css';

/** No paper of the catalog has this address: what it may have been, and where to look. */
export function UnknownPaper({ slug }: { readonly slug: string }): ReactNode {
  const words = slug.split('-').slice(0, -1).join(' ');
  return (
    <section className="unknown-paper">
      <h1>This paper is not here</h1>
      <p>
        The address names a paper that this catalog does not have. It may belong to another digest, or a part
        of the address was lost.
      </p>
      <ul>
        {words !== '' && (
          <li>
            <AddressLink change={{ route: { kind: 'explore' }, view: { ...EMPTY_VIEW, query: words } }}>
              {`Search for “${words}”`}
            </AddressLink>
          </li>
        )}
        <li>
          <AddressLink change={{ route: { kind: 'explore' }, view: EMPTY_VIEW }}>Show all papers</AddressLink>
        </li>
      </ul>
    </section>
  );
}

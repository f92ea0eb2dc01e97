import type { ReactNode } from 'react';
import { EMPTY_VIEW } from '../../../view/view';
import { AddressLink } from '../../data/address/AddressLink';
import { SYNTAX } from './syntax';
import './SyntaxList.css';

interface SyntaxListProps {
  /** Called when an example is selected. Default: none. */
  readonly onFollow?: () => void;
}

/** The query syntax; each example is a link to its results. */
export function SyntaxList({ onFollow }: SyntaxListProps): ReactNode {
  return (
    <dl className="syntax-list">
      {SYNTAX.map(({ examples, does }) => (
        <div key={does}>
          <dt>
            {examples.map((query) => (
              <QueryLink key={query} query={query} onFollow={onFollow} />
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

interface QueryLinkProps {
  readonly query: string;
  readonly onFollow?: (() => void) | undefined;
}

/** A query as a link to its results among all papers. */
export function QueryLink({ query, onFollow }: QueryLinkProps): ReactNode {
  const change = {
    route: { kind: 'explore' },
    view: { ...EMPTY_VIEW, query },
    fragment: '',
  } as const;
  return (
    <AddressLink className="syntax-query" change={change} onClick={onFollow}>
      {query}
    </AddressLink>
  );
}

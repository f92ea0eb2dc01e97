import type { ReactNode } from 'react';
import { resultsMessages } from '../../messages/results';
import { EMPTY_VIEW } from '../../view/view';
import { AddressLink } from '../address/AddressLink';
import './ExampleSearches.css';

/** Three searches that find something, in one line: they explain the search better than a tour. */
export function ExampleSearches({ examples }: { readonly examples: readonly string[] }): ReactNode {
  if (examples.length === 0) return null;
  return (
    <p className="example-searches">
      <span>{resultsMessages.try}</span>
      {examples.map((query) => (
        <AddressLink key={query} change={{ view: { ...EMPTY_VIEW, query } }}>
          {query}
        </AddressLink>
      ))}
    </p>
  );
}

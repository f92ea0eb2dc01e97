import type { ReactNode } from 'react';
import type { CatalogPaper, RelatedPaper } from '../../catalog/catalog';
import { slugOf } from '../../catalog/slugOf';
import { Button } from '../../ui/Button';
import { PassageText } from '../../ui/PassageText';
import { AddressLink } from '../address/AddressLink';
import type { DetailsState } from './useDetails';
import './RelatedPapers.css';

interface RelatedPapersProps {
  readonly papers: readonly CatalogPaper[];
  readonly state: DetailsState;
}

/**
 * Papers like the one being read, each with the words that both have; the list around it stays. Nothing
 * when no paper is like it.
 */
export function RelatedPapers({ papers, state }: RelatedPapersProps): ReactNode {
  switch (state.kind) {
    case 'loading':
      return null;
    case 'failed':
      return (
        <div className="related-missing" role="alert">
          <p>{`The related papers did not load. ${state.message}`}</p>
          <Button look="framed" onClick={state.retry}>
            Try again
          </Button>
        </div>
      );
    case 'ready':
      return <RelatedList papers={papers} related={state.details.related} />;
  }
}

interface RelatedListProps {
  readonly papers: readonly CatalogPaper[];
  readonly related: readonly RelatedPaper[];
}

function RelatedList({ papers, related }: RelatedListProps): ReactNode {
  if (related.length === 0) return null;
  return (
    <section className="related-papers" aria-labelledby="related-papers">
      <h2 id="related-papers">Related papers</h2>
      <ul>
        {related.map(({ paper: ordinal, terms }) => {
          const paper = papers[ordinal];
          if (paper === undefined) return null;
          return (
            <li key={paper.id}>
              <AddressLink change={{ route: { kind: 'paper', slug: slugOf(paper) } }}>
                <PassageText passage={paper.title} links={false} />
              </AddressLink>
              <p>{`shares: ${terms.join(', ')}`}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

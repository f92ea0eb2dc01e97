import type { ReactNode } from 'react';
import type { CatalogPaper, RelatedPaper } from '../../../catalog/catalog';
import { slugOf } from '../../../catalog/slugOf';
import { commonMessages } from '../../../messages/common';
import { paperMessages } from '../../../messages/paper';
import { Button } from '../../kit/Button';
import { PassageText } from '../../passage/PassageText';
import { AddressLink } from '../../data/address/AddressLink';
import type { DetailsState } from './useDetails';
import './RelatedPapers.css';

interface RelatedPapersProps {
  readonly papers: readonly CatalogPaper[];
  readonly state: DetailsState;
}

/** Papers similar to the open one, each with the words in common; nothing when there are none. */
export function RelatedPapers({ papers, state }: RelatedPapersProps): ReactNode {
  switch (state.kind) {
    case 'loading':
      return null;
    case 'failed':
      return (
        <div className="related-missing" role="alert">
          <p>{commonMessages.loadFailedBecause({ what: paperMessages.theRelated, why: state.message })}</p>
          <Button look="framed" onClick={state.retry}>
            {commonMessages.tryAgain}
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
      <h2 id="related-papers">{paperMessages.related}</h2>
      <ul>
        {related.map(({ paper: ordinal, terms }) => {
          const paper = papers[ordinal];
          if (paper === undefined) return null;
          return (
            <li key={paper.id}>
              <AddressLink change={{ route: { kind: 'paper', slug: slugOf(paper) } }}>
                <PassageText passage={paper.title} links={false} />
              </AddressLink>
              <p>{paperMessages.inCommon({ terms: terms.join(', ') })}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import type { ReactNode } from 'react';
import type { ReadDetails } from '../../../corpus/source';
import { slugOf } from '../../../catalog/slugOf';
import { commonMessages } from '../../../messages/common';
import { paperMessages } from '../../../messages/paper';
import { Button } from '../../kit/Button';
import { PassageText } from '../../passage/PassageText';
import { AddressLink } from '../../data/address/AddressLink';
import type { FetchedState } from '../../data/useFetched';
import './RelatedPapers.css';

interface RelatedPapersProps {
  readonly state: FetchedState<ReadDetails>;
}

/** Papers similar to the open one, each with the words in common; nothing when there are none. */
export function RelatedPapers({ state }: RelatedPapersProps): ReactNode {
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
      return <RelatedList related={state.value.related} />;
  }
}

function RelatedList({ related }: Pick<ReadDetails, 'related'>): ReactNode {
  if (related.length === 0) return null;
  return (
    <section className="related-papers" aria-labelledby="related-papers">
      <h2 id="related-papers">{paperMessages.related}</h2>
      <ul>
        {related.map(({ paper, terms }) => {
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

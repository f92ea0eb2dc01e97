import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PaperSource } from '../../../corpus/source';
import { commonMessages } from '../../../messages/common';
import { topicsMessages } from '../../../messages/topics';
import { useSourceStore } from '../../data/sourceStore';
import { AddressLink } from '../../data/address/AddressLink';
import { useAddress } from '../../data/address/useAddress';
import { useFocusLeft } from '../../kit/focusHeading';
import { CatalogFailed } from '../../data/states/CatalogFailed';
import { TopicsOfCatalog } from './TopicsOfCatalog';
import { usePageArrival } from '../../data/usePageArrival';
import './TopicsPage.css';

/** All topics: their sizes, their overlap, and the rules that assign them. */
export function TopicsPage(): ReactNode {
  const status = useSourceStore((store) => store.status);
  const { address } = useAddress();
  const heading = usePageArrival(topicsMessages.title, address.fragment, status.kind === 'ready');
  useFocusLeft();
  if (status.kind === 'failed') return <CatalogFailed message={status.message} />;
  return (
    <main className="topics-page">
      <nav aria-label={commonMessages.back}>
        <AddressLink className="button" change={{ route: { kind: 'explore' }, fragment: '' }}>
          <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" />
          <span>{commonMessages.backToPapers}</span>
        </AddressLink>
      </nav>
      <h1 ref={heading} tabIndex={-1}>
        {topicsMessages.title}
      </h1>
      {status.kind === 'ready' ? (
        <Body source={status.value} />
      ) : (
        <p className="topics-page-lead" role="status">
          {topicsMessages.loading}
        </p>
      )}
    </main>
  );
}

function Body({ source }: { readonly source: PaperSource }): ReactNode {
  if (source.about.topics.length === 0) {
    return <p className="topics-page-lead">{topicsMessages.none}</p>;
  }
  return (
    <>
      <p className="topics-page-lead">
        <span>{topicsMessages.lead}</span>
        <span className="needs-script">{topicsMessages.leadSelect}</span>
        <AddressLink change={{ route: { kind: 'map' }, fragment: '' }}>{topicsMessages.seeOnMap}</AddressLink>
      </p>
      <TopicsOfCatalog source={source} />
    </>
  );
}

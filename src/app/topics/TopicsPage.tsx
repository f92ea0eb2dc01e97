import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Catalog } from '../../catalog/catalog';
import { useCatalogStore } from '../../store/catalogStore';
import { AddressLink } from '../address/AddressLink';
import { useAddress } from '../address/useAddress';
import { useFocusLeft } from '../focusHeading';
import { CatalogFailed } from '../states/CatalogFailed';
import { TopicsOfCatalog } from './TopicsOfCatalog';
import { usePageArrival } from './usePageArrival';
import './TopicsPage.css';

const TITLE = 'Topics';

/** What papers can be about, which topics come together, and the rules that give them. */
export function TopicsPage(): ReactNode {
  const status = useCatalogStore((store) => store.status);
  const { address } = useAddress();
  const heading = usePageArrival(TITLE, address.fragment, status.kind === 'ready');
  useFocusLeft();
  if (status.kind === 'failed') return <CatalogFailed message={status.message} />;
  return (
    <main className="topics-page">
      <nav aria-label="Back">
        <AddressLink className="button" change={{ route: { kind: 'explore' }, fragment: '' }}>
          <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" />
          Back to the papers
        </AddressLink>
      </nav>
      <h1 ref={heading} tabIndex={-1}>
        {TITLE}
      </h1>
      {status.kind === 'ready' ? (
        <Body catalog={status.loaded.catalog} />
      ) : (
        <p className="topics-page-lead" role="status">
          Loading the topics…
        </p>
      )}
    </main>
  );
}

function Body({ catalog }: { readonly catalog: Catalog }): ReactNode {
  if (catalog.topics.length === 0) {
    return (
      <p className="topics-page-lead">
        This catalog has no topics. Whoever built it can name some in its topics file; until then its papers
        are found by their words.
      </p>
    );
  }
  return (
    <>
      <p className="topics-page-lead">
        A paper gets a topic when the words of its title and abstract earn enough points. No model decides:
        the rules are below
        <span className="needs-script">, and a press on a topic of a paper shows the words that counted</span>
        . <AddressLink change={{ route: { kind: 'map' }, fragment: '' }}>See them on the map</AddressLink>
      </p>
      <TopicsOfCatalog catalog={catalog} />
    </>
  );
}

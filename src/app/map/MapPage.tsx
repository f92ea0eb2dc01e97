import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { NavigationType, useHref, useNavigationType } from 'react-router-dom';
import { useCatalogStore } from '../../store/catalogStore';
import { AddressLink } from '../address/AddressLink';
import { SearchBox } from '../explore/SearchBox';
import { PickBar } from '../picks/PickBar';
import { CatalogFailed } from '../states/CatalogFailed';
import { useHydrated } from '../useHydrated';
import { MapOfCatalog } from './MapOfCatalog';
import './MapPage.css';

const TITLE = 'Map';

/** The papers laid out in the plane. Ahead of the app it says what it is, and where every title is. */
export function MapPage(): ReactNode {
  const status = useCatalogStore((store) => store.status);
  const heading = useArrival();
  const searchInput = useRef<HTMLInputElement>(null);
  const hydrated = useHydrated();
  const contents = useHref('/all/');
  if (status.kind === 'failed') return <CatalogFailed message={status.message} />;
  return (
    <div className="map-page">
      <header className="map-page-bar">
        <nav aria-label="Back">
          <AddressLink className="button" change={{ route: { kind: 'explore' }, fragment: '' }}>
            <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" />
            Back to the papers
          </AddressLink>
        </nav>
        {hydrated && <SearchBox input={searchInput} />}
      </header>
      <main className="map-page-main">
        <div className="map-page-intro">
          <h1 ref={heading} tabIndex={-1}>
            {TITLE}
          </h1>
          <p>
            Every paper is a dot, in the colour of its strongest topic. The more two papers say the same, the
            nearer they stand; up, down, left and right mean nothing by themselves.{' '}
            <a href={contents}>All titles as a list</a>
          </p>
          <noscript>
            <p>The map itself needs JavaScript.</p>
          </noscript>
        </div>
        {hydrated && status.kind === 'ready' && <MapOfCatalog loaded={status.loaded} />}
      </main>
      {hydrated && <PickBar />}
    </div>
  );
}

/** Names the page, and starts reading at its heading when it was reached by a link from another. */
function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const followed = useNavigationType() !== NavigationType.Pop;
  useEffect(() => {
    document.title = `${TITLE} · Offprint`;
    if (!followed) return;
    scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
    // Only as it begins: a filter or a region is an address of its own, and no arrival.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return heading;
}

import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { NavigationType, useHref, useNavigationType } from 'react-router-dom';
import { commonMessages } from '../../messages/common';
import { mapMessages } from '../../messages/map';
import { useSourceStore } from '../data/sourceStore';
import { Sentence } from '../kit/Sentence';
import { AddressLink } from '../data/address/AddressLink';
import { HelpButton } from '../features/help/HelpButton';
import { SearchBox } from '../features/search/SearchBox';
import { CatalogFailed } from '../data/states/CatalogFailed';
import { useHydrated } from '../kit/useHydrated';
import { ActiveFilters } from '../features/filters/ActiveFilters';
import { FacetToggle } from '../features/filters/FacetToggle';
import { MatchSwitch } from '../features/filters/MatchSwitch';
import type { MapParts } from '../features/map/mapParts';
import { ViewNotices } from './ViewNotices';
import { YourList } from './YourList';
import { MapOfCatalog } from '../features/map/MapOfCatalog';
import './MapPage.css';

const MAP_PARTS: MapParts = { ActiveFilters, Notices: ViewNotices, Toggle: FacetToggle, MatchSwitch };

/** The page of the map. Prerendered, it has the introduction and a link to all titles. */
export function MapPage(): ReactNode {
  const status = useSourceStore((store) => store.status);
  const heading = useArrival();
  const searchInput = useRef<HTMLInputElement>(null);
  const hydrated = useHydrated();
  const list = <a href={useHref('/all/')}>{mapMessages.allTitles}</a>;
  if (status.kind === 'failed') return <CatalogFailed message={status.message} />;
  return (
    <div className="map-page">
      <header className="map-page-bar">
        <nav aria-label={commonMessages.back}>
          <AddressLink className="button" change={{ route: { kind: 'explore' }, fragment: '' }}>
            <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" />
            <span>{commonMessages.backToPapers}</span>
          </AddressLink>
        </nav>
        {hydrated && <SearchBox input={searchInput} help={<HelpButton />} />}
      </header>
      <main className="map-page-main">
        <div className="map-page-intro">
          <h1 ref={heading} tabIndex={-1}>
            {mapMessages.title}
          </h1>
          <p>
            <Sentence text={mapMessages.intro} parts={{ list }} />
          </p>
          <noscript>
            <p>{mapMessages.needsScript}</p>
          </noscript>
        </div>
        {hydrated && status.kind === 'ready' && <MapOfCatalog source={status.value} parts={MAP_PARTS} />}
      </main>
      {hydrated && <YourList />}
    </div>
  );
}

/** Sets the document title, and focuses the heading after a link from another page. */
function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const followed = useNavigationType() !== NavigationType.Pop;
  useEffect(() => {
    document.title = `${mapMessages.title} · Offprint`;
    if (!followed) return;
    scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
    // On mount only, because a filter or a selected area changes the address too.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return heading;
}

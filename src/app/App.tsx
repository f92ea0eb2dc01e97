import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { useCatalogStore } from '../store/catalogStore';
import { hasQuery } from '../view/view';
import { useAddress } from './address/useAddress';
import { Explorer } from './explore/Explorer';
import { CatalogFailed } from './states/CatalogFailed';
import { usePageHead } from './head/usePageHead';
import { HelpPage, MapPage, TopicsPage } from './parts';
import { usePressedAhead } from './static/usePressedAhead';
import { UnknownPage } from './states/UnknownPage';
import { useEngine } from './useEngine';

/** The pages that stand alone, each a part of its own. */
const PAGES = { help: HelpPage, topics: TopicsPage, map: MapPage };

/** The page that the address names, as far as the catalog is here. */
export function App(): ReactNode {
  const { address } = useAddress();
  const status = useCatalogStore((store) => store.status);

  const loaded = status.kind === 'ready' ? status.loaded : undefined;
  useEngine(loaded?.catalog, hasQuery(address.view));
  usePageHead(loaded, address);
  usePressedAhead();

  if (address.route.kind === 'unknown') return <UnknownPage path={address.route.path} />;
  const { kind } = address.route;
  if (kind === 'help' || kind === 'topics' || kind === 'map') {
    const Page = PAGES[kind];
    return (
      <Suspense fallback={null}>
        <Page />
      </Suspense>
    );
  }
  if (status.kind === 'failed') return <CatalogFailed message={status.message} />;
  return <Explorer loaded={loaded} route={address.route} />;
}

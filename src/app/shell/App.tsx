import { Suspense, type ReactNode } from 'react';
import { useSourceStore } from '../data/sourceStore';
import { hasQuery } from '../../view/view';
import { useAddress } from '../data/address/useAddress';
import { Explorer } from './Explorer';
import { CatalogFailed } from '../data/states/CatalogFailed';
import { usePageHead } from './head/usePageHead';
import { HelpPage, MapPage, SavedPage, TopicsPage, UnknownPage } from './parts';
import { useEnabledControls } from './static/useEnabledControls';
import { YourList } from './YourList';
import { useEngine } from '../data/useEngine';

/** The pages apart from the explorer, each a chunk of its own. */
const PAGES = { help: HelpPage, topics: TopicsPage, map: MapPage, saved: SavedPage };

/** Constant, so that memoised children do not re-render. */
const EXPLORE = { kind: 'explore' } as const;

/** The page of the address. The explorer renders before the catalog is loaded. */
export function App(): ReactNode {
  const { address } = useAddress();
  const status = useSourceStore((store) => store.status);

  const source = status.kind === 'ready' ? status.value : undefined;
  useEngine(source, hasQuery(address.view));
  usePageHead(source, address);
  useEnabledControls();

  if (address.route.kind === 'unknown')
    return (
      <Suspense fallback={null}>
        <UnknownPage path={address.route.path} />
      </Suspense>
    );
  const { kind } = address.route;
  if (kind === 'help' || kind === 'topics' || kind === 'map' || kind === 'saved') {
    const Page = PAGES[kind];
    return (
      <Suspense fallback={null}>
        <Page />
        {kind === 'saved' && <YourList />}
      </Suspense>
    );
  }
  if (status.kind === 'failed') return <CatalogFailed message={status.message} />;
  const { route } = address;
  return <Explorer source={source} route={route.kind === 'paper' ? route : EXPLORE} />;
}

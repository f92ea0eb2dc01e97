import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { useCatalogStore } from '../store/catalogStore';
import type { Route } from '../view/routes';
import { hasQuery } from '../view/view';
import { useAddress } from './address/useAddress';
import { Explorer } from './explore/Explorer';
import { CatalogFailed } from './states/CatalogFailed';
import { usePageHead } from './head/usePageHead';
import { HelpPage, SavedPage, TopicsPage } from './parts';
import { usePressedAhead } from './static/usePressedAhead';
import { UnknownPage } from './states/UnknownPage';
import { useEngine } from './useEngine';

/** The page that the address names, as far as the catalog is here. */
export function App(): ReactNode {
  const { address } = useAddress();
  const status = useCatalogStore((store) => store.status);

  const loaded = status.kind === 'ready' ? status.loaded : undefined;
  useEngine(loaded?.catalog, hasQuery(address.view));
  usePageHead(loaded, address);
  usePressedAhead();

  if (address.route.kind === 'unknown') return <UnknownPage path={address.route.path} />;
  const page = pageOf(address.route);
  if (page !== undefined) return <Suspense fallback={null}>{page}</Suspense>;
  if (status.kind === 'failed') return <CatalogFailed message={status.message} />;
  const { route } = address;
  return <Explorer loaded={loaded} route={route.kind === 'paper' ? route : { kind: 'explore' }} />;
}

/** The page of a route that is not the explorer's. */
function pageOf({ kind }: Route): ReactNode {
  switch (kind) {
    case 'help':
      return <HelpPage />;
    case 'topics':
      return <TopicsPage />;
    case 'saved':
      return <SavedPage />;
    case 'explore':
    case 'paper':
    case 'unknown':
      return undefined;
  }
}

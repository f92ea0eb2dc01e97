import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { useCatalogStore } from '../store/catalogStore';
import { hasQuery } from '../view/view';
import { useAddress } from './address/useAddress';
import { Explorer } from './explore/Explorer';
import { CatalogFailed } from './states/CatalogFailed';
import { usePageHead } from './head/usePageHead';
import { HelpPage, TopicsPage } from './parts';
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
  if (address.route.kind === 'help' || address.route.kind === 'topics') {
    return (
      <Suspense fallback={null}>{address.route.kind === 'help' ? <HelpPage /> : <TopicsPage />}</Suspense>
    );
  }
  if (status.kind === 'failed') return <CatalogFailed message={status.message} />;
  return <Explorer loaded={loaded} route={address.route} />;
}

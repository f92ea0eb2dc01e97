import { StrictMode, type ReactNode } from 'react';
import { AfterHydration } from '../kit/AfterHydration';
import { AddressProvider } from '../data/address/AddressProvider';
import { App } from './App';
import { Keys } from './keys/Keys';
import { ErrorBoundary } from './ErrorBoundary';

/** The whole page. `router` wraps it in a router: the browser's, or a static one for prerendering. */
export function Root({ router }: { readonly router: (page: ReactNode) => ReactNode }): ReactNode {
  return (
    <StrictMode>
      <ErrorBoundary>
        {router(
          <AddressProvider>
            <AfterHydration>
              <App />
              <Keys />
            </AfterHydration>
          </AddressProvider>,
        )}
      </ErrorBoundary>
    </StrictMode>
  );
}

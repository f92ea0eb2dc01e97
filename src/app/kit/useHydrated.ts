import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/**
 * False while a page is prerendered and while it is hydrated, true from then on. Prerendering sees only the path: no
 * query string and no client state.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

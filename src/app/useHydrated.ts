import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/**
 * False while a page is drawn ahead, and in the drawing that takes such a page over: it must show what the static
 * page shows, which knows no parameters and no device. True from then on.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { AfterHydrationContext } from './useAfterHydration';
import { useHydrated } from './useHydrated';

/** Tells the page when to render what was not prerendered: all of it in one render. */
export function AfterHydration({ children }: { readonly children: ReactNode }): ReactNode {
  const hydrated = useHydrated();
  const [isAfter, setAfter] = useState(hydrated);
  useEffect(() => {
    if (hydrated) startTransition(() => setAfter(true));
  }, [hydrated]);
  return <AfterHydrationContext value={isAfter}>{children}</AfterHydrationContext>;
}

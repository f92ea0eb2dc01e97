import { startTransition, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { AfterHydrationContext } from './useAfterHydration';
import { useHydrated } from './useHydrated';

/** Lets the page know when it may draw what was not drawn ahead: one drawing for all of it. */
export function AfterHydration({ children }: { readonly children: ReactNode }): ReactNode {
  const hydrated = useHydrated();
  const [isAfter, setAfter] = useState(hydrated);
  useEffect(() => {
    if (hydrated) startTransition(() => setAfter(true));
  }, [hydrated]);
  return <AfterHydrationContext value={isAfter}>{children}</AfterHydrationContext>;
}

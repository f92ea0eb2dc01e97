import { startTransition, useEffect, useState } from 'react';
import { useHydrated } from './useHydrated';

/**
 * As `useHydrated`, one drawing later, and one that gives way to what the person does: for what is large, and was not
 * drawn ahead.
 */
export function useAfterHydration(): boolean {
  const hydrated = useHydrated();
  const [isAfter, setAfter] = useState(hydrated);
  useEffect(() => {
    if (hydrated) startTransition(() => setAfter(true));
  }, [hydrated]);
  return isAfter;
}

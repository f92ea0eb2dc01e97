import { createContext, use } from 'react';

export const AfterHydrationContext = createContext(true);

/**
 * As `useHydrated`, one drawing later, and one that gives way to what the person does: for what is large, or stands
 * many times in the page, and was not drawn ahead.
 */
export function useAfterHydration(): boolean {
  return use(AfterHydrationContext);
}

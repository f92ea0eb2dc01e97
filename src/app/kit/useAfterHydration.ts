import { createContext, use } from 'react';

export const AfterHydrationContext = createContext(true);

/**
 * Like `useHydrated`, but one render later, in a transition that user input can interrupt. It is for large or frequent
 * components that are not prerendered.
 */
export function useAfterHydration(): boolean {
  return use(AfterHydrationContext);
}

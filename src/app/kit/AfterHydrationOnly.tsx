import type { ReactNode } from 'react';
import { useAfterHydration } from './useAfterHydration';

interface AfterHydrationOnlyProps {
  /** Whether the prerendered page contains it. */
  readonly isPrerendered: boolean;
  /** The fallback until it is rendered. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

/**
 * Renders its children after hydration only, unless the prerendered page contains them. The prerendered page of a
 * paper has no list, because a list on each page would make the site too large.
 */
export function AfterHydrationOnly({ isPrerendered, instead, children }: AfterHydrationOnlyProps): ReactNode {
  const isAfter = useAfterHydration();
  return isPrerendered || isAfter ? children : instead;
}

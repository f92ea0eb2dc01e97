import type { ReactNode } from 'react';
import { useAfterHydration } from '../useAfterHydration';

interface AroundProps {
  /** Whether the page drawn ahead has it already. */
  readonly isAhead: boolean;
  /** What stands in its place until it is drawn. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

/**
 * What is around a paper: the page of a paper drawn ahead is of the paper alone, for a list on each would make the
 * site of all papers a heavy one.
 */
export function Around({ isAhead, instead, children }: AroundProps): ReactNode {
  const isAfter = useAfterHydration();
  return isAhead || isAfter ? children : instead;
}

import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { forgetBefore } from '../../store/changePicks';
import { usePicks } from '../../store/picksStore';

/**
 * Forgets what was dropped when the page is left. React can be late in telling that the address has changed: what was
 * dropped since is at the new address, and can be brought back there.
 */
export function useForgetting(): void {
  const here = useLocation();
  const droppedAt = useRef('');
  useEffect(
    () =>
      usePicks.subscribe(({ before }, last) => {
        if (before !== null && before !== last.before) droppedAt.current = location.href;
      }),
    [],
  );
  useEffect(
    () => () => {
      if (location.href !== droppedAt.current) forgetBefore();
    },
    [here],
  );
}

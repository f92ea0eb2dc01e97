import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { forgetBefore } from '../../../store/changePicks';
import { usePicks } from '../../../store/picksStore';

/**
 * Forgets removed papers when the user leaves the page. React can report a new address late: papers that were removed
 * after the change belong to the new address and can be restored there.
 */
export function useForgetting(): void {
  const here = useLocation();
  const removedAt = useRef('');
  useEffect(
    () =>
      usePicks.subscribe(({ before }, last) => {
        if (before !== null && before !== last.before) removedAt.current = location.href;
      }),
    [],
  );
  useEffect(
    () => () => {
      if (location.href !== removedAt.current) forgetBefore();
    },
    [here],
  );
}

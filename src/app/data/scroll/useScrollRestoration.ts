import { useLayoutEffect, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { onFirstInteraction } from '../../kit/onFirstInteraction';
import { setRenderedList, useRendered } from './renderedRows';
import type * as restoreScrollPart from './restoreScroll';

type RestoreScroll = typeof restoreScrollPart;

/** A chunk of its own, because the first screen does not need it. */
let arrived: RestoreScroll | undefined;

/** True until the user leaves the entry that the document was opened at. */
let isFirstEntry = true;

/**
 * Restores the scroll positions and the number of rows of a history entry after Back, Forward and a reload. A new
 * entry starts at the top.
 *
 * @param list the address of the list on screen, or of the one that loads
 * @param paper the slug of the open paper
 * @param settled whether the list is loaded and is the answer to the current query
 */
export function useScrollRestoration(list: string, paper: string | undefined, settled: boolean): void {
  const location = useLocation();
  const how = useNavigationType();
  // The router gives the first entry of a visit no key of its own.
  const key = location.key === 'default' ? location.pathname + location.search + location.hash : location.key;
  const [visits, setVisits] = useState(arrived);
  useLayoutEffect(() => {
    if (visits) return visits.watch();
    const take = (chunk: RestoreScroll): void => setVisits((arrived = chunk));
    // Without it everything works, but starts at the top.
    const load = (): void => void import('./restoreScroll').then(take, () => undefined);
    if (how === NavigationType.Pop && isNewArrival()) return onFirstInteraction(load);
    load();
    return undefined;
    // Once the module is loaded, and not with every navigation.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [visits]);
  const [first] = useState(key);
  useLayoutEffect(() => {
    isFirstEntry &&= key === first;
    visits?.enter(key, how, list, paper);
    setRenderedList(list);
  }, [visits, key, first, how, list, paper]);
  useLayoutEffect(() => visits?.restore(settled), [visits, key, list, paper, settled]);
}

/** Whether the document was opened by a link: then there is nothing to restore. */
function isNewArrival(): boolean {
  const [arrival] = performance.getEntriesByType('navigation');
  return arrival instanceof PerformanceNavigationTiming && arrival.type === 'navigate';
}

/** Whether Back, Forward or a reload led to the entry on screen: then nothing else may scroll. */
export function isReturn(): boolean {
  return arrived?.isReturn() ?? (isFirstEntry && !isNewArrival());
}

/** Sets the number of rendered rows of the list on screen. */
export function growTo(rows: number): void {
  useRendered.setState({ rows });
  arrived?.move();
}

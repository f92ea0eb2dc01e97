import { useLayoutEffect, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { onFirstStir } from '../explore/firstStir';
import { drawList, useDrawn } from './drawnRows';
import type * as visitPart from './visit';

type Visits = typeof visitPart;

/** A part of its own: nothing that a first screen needs. */
let arrived: Visits | undefined;

/**
 * Gives every entry of the history its place: what Back, Forward and a reload come to stands as it was left, as
 * far as it was scrolled and as many rows as were drawn; what is new begins at the top.
 *
 * @param list the address of the list on screen, or on its way there
 * @param paper the slug of the open paper
 * @param settled whether the list is here, and not yet that of an earlier query
 */
export function usePlace(list: string, paper: string | undefined, settled: boolean): void {
  const location = useLocation();
  const how = useNavigationType();
  // The first entry of a visit has no key of its own.
  const key = location.key === 'default' ? location.pathname + location.search + location.hash : location.key;
  const [visits, setVisits] = useState(arrived);
  useLayoutEffect(() => {
    if (visits) return visits.watch();
    const take = (part: Visits): void => setVisits((arrived = part));
    // Without it everything works, from the top.
    const load = (): void => void import('./visit').then(take, () => undefined);
    if (how === NavigationType.Pop && isNewArrival()) return onFirstStir(load);
    load();
    return undefined;
    // Only as it begins.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [visits]);
  useLayoutEffect(() => {
    visits?.enter(key, how, list, paper);
    drawList(list);
  }, [visits, key, how, list, paper]);
  useLayoutEffect(() => visits?.comeBack(settled), [visits, key, list, paper, settled]);
}

/** Whether the document was come to by a link: then nothing is to be found again. */
function isNewArrival(): boolean {
  const [arrival] = performance.getEntriesByType('navigation');
  return arrival instanceof PerformanceNavigationTiming && arrival.type === 'navigate';
}

/** Whether the entry on screen was come back to: then nothing else is to bring things into sight. */
export function isReturn(): boolean {
  return arrived?.isReturn() === true;
}

/** Draws so many rows of the list on screen. */
export function growTo(rows: number): void {
  useDrawn.setState({ rows });
  arrived?.move();
}

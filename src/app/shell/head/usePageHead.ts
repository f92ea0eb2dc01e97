import { useEffect, useState } from 'react';
import type { HeadTag } from '../../../metadata/headTag';
import type { PaperSource } from '../../../corpus/source';
import type { Address } from '../../../view/address';
import { filterValues } from '../../../view/view';
import { useHead } from './useHead';

/** By then the first list of a search is usually on screen. */
const WAIT_MS = 3000;

/**
 * Keeps the document's head up to date with the page on screen, for reference managers and for saving and sharing.
 * A prerendered page has its head already; the code that makes one is loaded with the first navigation.
 */
export function usePageHead(source: PaperSource | undefined, { route, view }: Address): void {
  const topics = filterValues(view, 'topic');
  const topic = route.kind === 'explore' && topics.length === 1 ? topics[0] : '';
  const page = route.kind === 'paper' ? route.slug : `${route.kind} ${topic}`;
  const [arrivedAt] = useState(page);
  const [moved, setMoved] = useState(false);
  const [tags, setTags] = useState<readonly HeadTag[]>();
  useEffect(() => {
    const move = (): void => setMoved(true);
    if (page !== arrivedAt) move();
    const isPrerendered = document.documentElement.dataset['path'] !== undefined;
    if (page !== arrivedAt || isPrerendered) return undefined;
    // A client-rendered page has no meta tags yet; add them after the first list.
    const timer = setTimeout(move, WAIT_MS);
    return () => clearTimeout(timer);
  }, [arrivedAt, page]);

  useEffect(() => {
    if (!moved || source === undefined) return undefined;
    let current = true;
    const made = import('./pageTags').then(({ pageTags }) => pageTags(source, { route, view }));
    void made.then(
      (head) => current && setTags(head),
      // The page works without it, so an outdated head needs no message.
      () => undefined,
    );
    return () => void (current = false);
    // Only when the page changes, because the view changes with every keystroke.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [moved, source, page]);
  useHead(tags);
}

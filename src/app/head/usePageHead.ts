import { useEffect, useState } from 'react';
import type { HeadTag } from '../../metadata/headTag';
import type { LoadedCatalog } from '../../store/catalogStore';
import type { Address } from '../../view/address';
import { useHead } from './useHead';

/** Until the first list of a search is there, at the usual pace. */
const WAIT_MS = 3000;

/**
 * Keeps the head of the document that of the page on screen, for reference managers and for whoever saves or shares
 * it. The page arrived at has its head already, from the build; the code that makes one is fetched with the first
 * move to another.
 */
export function usePageHead(loaded: LoadedCatalog | undefined, { route, view }: Address): void {
  const topic = route.kind === 'explore' && view.topics.length === 1 ? view.topics[0] : '';
  const page = route.kind === 'paper' ? route.slug : `${route.kind} ${topic}`;
  const [arrivedAt] = useState(page);
  const [moved, setMoved] = useState(false);
  const [tags, setTags] = useState<readonly HeadTag[]>();
  useEffect(() => {
    const move = (): void => setMoved(true);
    if (page !== arrivedAt) move();
    const isDrawnAhead = document.documentElement.dataset['path'] !== undefined;
    if (page !== arrivedAt || isDrawnAhead) return undefined;
    // What was drawn from nothing has the head of nothing. It can wait until the list is there.
    const timer = setTimeout(move, WAIT_MS);
    return () => clearTimeout(timer);
  }, [arrivedAt, page]);

  useEffect(() => {
    if (!moved || loaded === undefined) return undefined;
    let current = true;
    const made = import('./pageTags').then(({ pageTags }) => pageTags(loaded, { route, view }));
    void made.then(
      (head) => current && setTags(head),
      // The page is whole without: a head that is behind is not worth a message.
      () => undefined,
    );
    return () => void (current = false);
    // Only where another page begins: the view changes with every letter.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [moved, loaded, page]);
  useHead(tags);
}

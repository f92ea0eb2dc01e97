import { useEffect, useState } from 'react';
import type { HeadTag } from '../../metadata/headTag';
import { abstractPlace, useAbstractsStore } from '../../store/abstractsStore';
import type { LoadedCatalog } from '../../store/catalogStore';
import type { Address } from '../../view/address';
import { openedPaper } from '../explore/openedPaper';
import { useHead } from './useHead';

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
    const isBare = document.querySelector('link[rel="canonical"]') === null;
    if (page !== arrivedAt || isBare) setMoved(true);
  }, [arrivedAt, page]);

  useEffect(() => {
    if (!moved || loaded === undefined) return undefined;
    let current = true;
    void makeTags(loaded, { route, view }).then(
      (made) => current && setTags(made),
      // The page is whole without: a head that is behind is not worth a message.
      () => undefined,
    );
    return () => void (current = false);
    // Only where another page begins: the view changes with every letter.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [moved, loaded, page]);
  useHead(tags);
}

async function makeTags(
  loaded: LoadedCatalog,
  address: Pick<Address, 'route' | 'view'>,
): Promise<readonly HeadTag[]> {
  const { pageTags } = await import('./pageTags');
  const { route } = address;
  const ordinal = route.kind === 'paper' ? openedPaper(loaded, route.slug) : undefined;
  if (ordinal === undefined) return pageTags(loaded, address, undefined);
  const { part, place } = abstractPlace(loaded.catalog, ordinal);
  const file = await useAbstractsStore.getState().request(loaded.catalog, part);
  const abstract = file.kind === 'ready' ? file.abstracts[place] : undefined;
  return pageTags(loaded, address, abstract && { ordinal, abstract });
}

import { Suspense, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { lazyPart } from '../lazyPart';
import type { KeyTaker } from './keys';
import { useOpened } from './opened';

export const KeysPart = lazyPart(
  () => import('./KeysPart').then((part) => part.KeysPart),
  () => null,
);

/** More than are pressed until a part is here, unless it cannot be had. */
const MOST_EARLY = 50;

/**
 * Hears the keys of the whole page. What they do is fetched with the first, if not before
 * (`explore/usePartsAhead`), and is then handed all that were pressed meanwhile.
 */
export function Keys(): ReactNode {
  const take = useRef<KeyTaker>(null);
  const [early, keep] = useState<readonly KeyboardEvent[]>([]);
  // Also by the menu.
  const isOpened = useOpened(({ opened }) => opened !== null);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (take.current !== null) return take.current(event);
      if (event.defaultPrevented) return;
      // Browsers have uses of their own for both.
      const opensPalette = event.key === 'k' && (event.ctrlKey || event.metaKey);
      if (opensPalette || (event.key === '/' && event.target === document.body)) event.preventDefault();
      keep((before) => [...before.slice(-MOST_EARLY), event]);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return (
    (early.length > 0 || isOpened) && (
      <Suspense fallback={null}>
        <KeysPart early={early} take={take} />
      </Suspense>
    )
  );
}

import { Suspense, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { lazyPart } from '../lazyPart';
import type { KeyTaker } from './keys';
import { isTyping } from './typing';

export const KeysPart = lazyPart(
  () => import('./KeysPart').then((part) => part.KeysPart),
  () => null,
);

/**
 * Hears the keys of the whole page. What they do is fetched with the first that may be one of them, if not before
 * (`explore/usePartsAhead`), and is then handed all that were pressed meanwhile.
 */
export function Keys(): ReactNode {
  const take = useRef<KeyTaker>(null);
  const [early, keep] = useState<readonly KeyboardEvent[]>([]);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (take.current !== null) return take.current(event);
      const opensPalette = event.key === 'k' && (event.ctrlKey || event.metaKey);
      if (event.key.length > 1 || (isTyping(event) && !opensPalette)) return;
      // Browsers have uses of their own for both.
      if (opensPalette || event.key === '/') event.preventDefault();
      keep((before) => [...before, event]);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return (
    early.length > 0 && (
      <Suspense fallback={null}>
        <KeysPart early={early} take={take} />
      </Suspense>
    )
  );
}

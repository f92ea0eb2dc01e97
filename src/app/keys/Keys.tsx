import { Suspense, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { lazyPart } from '../lazyPart';
import { isApple } from './apple';
import { focusSearch } from './focusSearch';
import type { KeyTaker } from './keys';
import { isTyping } from './typing';

const KeysPart = lazyPart(
  () => import('./KeysPart').then((part) => part.KeysPart),
  () => null,
);

/**
 * Hears the keys of the whole page. What they do is fetched with the first that may be one of them, and is then
 * handed it. “/” alone is answered here as well: what is typed after it must find the search box.
 */
export function Keys(): ReactNode {
  const take = useRef<KeyTaker>(null);
  const [early, keep] = useState<readonly KeyboardEvent[]>([]);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (take.current !== null) return take.current(event);
      const { key } = event;
      const opensPalette = isPaletteKey(event);
      if (!opensPalette && (isTyping(event) || !/^[a-z/?[\]]$/i.test(key) || event.metaKey)) return;
      const isDone = key === '/' && !event.ctrlKey && areOn() && focusSearch();
      // Browsers have a use of their own for it.
      if (isDone || opensPalette) event.preventDefault();
      if (!isDone) keep((before) => [...before, event]);
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

/** Control and K, or Command and K: the table of keys has it too, where this is not yet. */
function isPaletteKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const [mod, other] = isApple() ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  return /^k$/i.test(key) && mod && !other && !altKey && !shiftKey;
}

/** As `store/settingsStore` keeps it, which the first screen does without. */
function areOn(): boolean {
  try {
    return !/"keys":false/.test(localStorage.getItem('offprint.settings') ?? '');
  } catch {
    return true;
  }
}

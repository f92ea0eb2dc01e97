import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { lazyPart } from '../../kit/lazyPart';
import type { ViewSheetProps } from './ViewSheet';

/** A second lazy step, because the first screen's code lists every file that this one imports. */
const ViewSheet = lazyPart(
  () => import('./ViewSheet').then((part) => part.ViewSheet),
  () => null,
);

/**
 * What the browser's print command prints instead of the screen. Rendered only for printing, and only if no other sheet
 * is rendered. The screen itself is printed if there is no sheet for it, or while the sheet's code is loading.
 */
export function PrintedView(props: ViewSheetProps): ReactNode {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    ViewSheet.preload().catch(() => undefined);
    const before = (): void => {
      // The browser prints the page as it is when this returns.
      if (document.querySelector('body > .sheet') === null) flushSync(() => setPrinting(true));
    };
    const after = (): void => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return (
    printing && (
      <Suspense fallback={null}>
        <ViewSheet {...props} />
      </Suspense>
    )
  );
}

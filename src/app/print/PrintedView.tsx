import { Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { lazyPart } from '../lazyPart';
import { isSheetDrawn } from './isSheetDrawn';
import type { ViewSheetProps } from './ViewSheet';

/** A part of its own again: the first screen's code names each file that this one asks for. */
const ViewSheet = lazyPart(
  () => import('./ViewSheet').then((part) => part.ViewSheet),
  () => null,
);

/**
 * What the browser's own Print puts on paper in the place of the screen. It is drawn only then, and only when no
 * other sheet is there to be printed. The screen itself is printed where there is no sheet of it, or not yet.
 */
export function PrintedView(props: ViewSheetProps): ReactNode {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    ViewSheet.preload().catch(() => undefined);
    const before = (): void => {
      // The browser takes the page as it is when this returns.
      if (!isSheetDrawn()) flushSync(() => setPrinting(true));
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

import { useLayoutEffect, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { cssString } from './cssString';
import './Sheet.css';

interface SheetProps {
  /** At the top of every page but the first. */
  readonly title: string;
  readonly kind: 'list' | 'paper';
  readonly children: ReactNode;
  readonly sheet?: RefObject<HTMLElement | null>;
}

/** Printed instead of the screen while it is rendered. Never visible on screen. */
export function Sheet({ title, kind, children, sheet }: SheetProps): ReactNode {
  useLayoutEffect(() => {
    // A custom property of the root, because page margins have no element.
    const { style } = document.documentElement;
    style.setProperty('--sheet-title', cssString(title));
    return () => void style.removeProperty('--sheet-title');
  }, [title]);
  return createPortal(
    <section ref={sheet} className={`sheet sheet-${kind}`} lang="en">
      {children}
    </section>,
    document.body,
  );
}

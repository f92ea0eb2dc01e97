import { useLayoutEffect } from 'react';
import type { ReactNode, RefObject } from 'react';
import { createPortal } from 'react-dom';
import { cssString } from './cssString';
import './Sheet.css';

interface SheetProps {
  /** What the sheet is, in words: at the head of every page but the first. */
  readonly title: string;
  readonly kind: 'list' | 'paper';
  readonly children: ReactNode;
  readonly sheet?: RefObject<HTMLElement | null>;
}

/** What is printed in the place of the screen for as long as it is drawn. It is never seen on the screen. */
export function Sheet({ title, kind, children, sheet }: SheetProps): ReactNode {
  useLayoutEffect(() => {
    // The margins of a page have no element; they take what the root has.
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

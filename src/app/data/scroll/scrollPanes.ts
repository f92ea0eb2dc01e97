/** The elements that scroll, by selector: the document on narrow screens, the two panes on wide ones. */
const PANES = { page: ':root', results: '.frame-results', reader: '.frame-reader' } as const;

export type Pane = keyof typeof PANES;

export const EVERY_PANE: readonly Pane[] = ['page', 'results', 'reader'];

/** The scroll position of each pane from scroll events, because reading `scrollTop` forces a layout. */
export const scrolled: Record<Pane, number> = { page: 0, results: 0, reader: 0 };

/** Stores the position of a scroll event; false when it is not from a pane. */
export function noteScroll({ target }: Event): boolean {
  const element = target === document ? document.documentElement : target;
  const pane = EVERY_PANE.find((one) => element instanceof Element && element.matches(PANES[one]));
  if (pane === undefined) return false;
  measure(pane);
  return true;
}

/** Reads the scroll position of a pane. */
export function measure(pane: Pane): void {
  scrolled[pane] = elementOf(pane)?.scrollTop ?? 0;
}

/** Scrolls a pane as far as possible; false when it ends a pixel or more from `top`. */
export function scrollPane(pane: Pane, top: number): boolean {
  elementOf(pane)?.scrollTo({ top });
  measure(pane);
  return Math.abs(scrolled[pane] - top) < 1;
}

function elementOf(pane: Pane): Element | null {
  return document.querySelector(PANES[pane]);
}

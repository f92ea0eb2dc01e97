/** What scrolls, and how it is found: the document on narrow screens, the two panes on wide ones. */
const PANES = { page: ':root', results: '.frame-results', reader: '.frame-reader' } as const;

export type Pane = keyof typeof PANES;

export const EVERY_PANE: readonly Pane[] = ['page', 'results', 'reader'];

/** How far each is scrolled, as scroll events told: to ask has the browser lay out the page. */
export const scrolled: Record<Pane, number> = { page: 0, results: 0, reader: 0 };

/** Takes note of a scroll event; false when it is of something else. */
export function noteScroll({ target }: Event): boolean {
  const element = target === document ? document.documentElement : target;
  const pane = EVERY_PANE.find((one) => element instanceof Element && element.matches(PANES[one]));
  if (pane === undefined) return false;
  measure(pane);
  return true;
}

/** Asks how far a pane is scrolled. */
export function measure(pane: Pane): void {
  scrolled[pane] = elementOf(pane)?.scrollTop ?? 0;
}

/** Scrolls a pane, as far as it goes; false when it does not go so far. Less than a pixel is no difference. */
export function scrollPane(pane: Pane, top: number): boolean {
  elementOf(pane)?.scrollTo({ top });
  measure(pane);
  return Math.abs(scrolled[pane] - top) < 1;
}

function elementOf(pane: Pane): Element | null {
  return document.querySelector(PANES[pane]);
}

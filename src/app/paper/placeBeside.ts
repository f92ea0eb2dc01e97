const GAP = 8;
/** With less room than this below, it stands above where there is more. */
const ENOUGH = 320;

/**
 * Tells what floats on top of everything where to stand: under an element, or over it where there is more
 * room, as the stylesheet's `--left`, `--top`, `--bottom` and `--room`. What would stick out sideways, the
 * stylesheet moves in.
 */
export function placeBeside(floating: HTMLElement, anchor: DOMRect): void {
  const below = innerHeight - anchor.bottom - 2 * GAP;
  const above = anchor.top - 2 * GAP;
  const isBelow = below >= ENOUGH || below >= above;
  const { style } = floating;
  style.setProperty('--left', `${anchor.left}px`);
  style.setProperty('--top', isBelow ? `${anchor.bottom + GAP}px` : 'auto');
  style.setProperty('--bottom', isBelow ? 'auto' : `${innerHeight - anchor.top + GAP}px`);
  style.setProperty('--room', `${Math.max(0, isBelow ? below : above)}px`);
}

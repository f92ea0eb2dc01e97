/** Kept from the rounded corners. */
const EDGE = 12;

let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * How far from the left edge of a one-line input a place in its text is drawn, in pixels; where that is
 * scrolled out of sight, the nearest edge. A place between two letters may be given as a half.
 */
export function offsetInInput(input: HTMLInputElement, place: number): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  const style = getComputedStyle(input);
  const left = parseFloat(style.paddingLeft);
  const right = input.clientWidth - parseFloat(style.paddingRight);
  if (canvas === null) return left;
  canvas.font = style.font;
  const widthTo = (end: number): number => canvas?.measureText(input.value.slice(0, end)).width ?? 0;
  const width = (widthTo(Math.floor(place)) + widthTo(Math.ceil(place))) / 2;
  return Math.max(EDGE, Math.min(right, left + width - input.scrollLeft));
}

import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { QueryHint } from '../../../../query/language/clause';
import { HINT_ID } from './suggestionsState';

/** The distance of the wedge from the rounded corners. */
const EDGE = 12;

interface HintLineProps {
  readonly hint: QueryHint;
  readonly input: RefObject<HTMLInputElement | null>;
}

/** A hint about the query, floating over the list, with a wedge below the text that it is about. */
export function HintLine({ hint, input }: HintLineProps): ReactNode {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const box = input.current;
    if (box === null) return undefined;
    const point = (): void =>
      line.current?.style.setProperty('--at', `${offsetInInput(box, (hint.start + hint.end) / 2)}px`);
    point();
    box.addEventListener('scroll', point);
    addEventListener('resize', point);
    return () => {
      box.removeEventListener('scroll', point);
      removeEventListener('resize', point);
    };
  }, [hint, input]);
  return (
    <p ref={line} id={HINT_ID} className="search-hint">
      {hint.message}
    </p>
  );
}

let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * The distance in pixels between the left edge of a one-line input and an offset in its text. An offset that is
 * scrolled out of view gives the nearest edge. An offset of a half is the middle of a letter.
 */
function offsetInInput(input: HTMLInputElement, offset: number): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  const style = getComputedStyle(input);
  const left = parseFloat(style.paddingLeft);
  const right = input.clientWidth - parseFloat(style.paddingRight);
  if (canvas === null) return left;
  canvas.font = style.font;
  const widthTo = (end: number): number => canvas?.measureText(input.value.slice(0, end)).width ?? 0;
  const width = (widthTo(Math.floor(offset)) + widthTo(Math.ceil(offset))) / 2;
  return Math.max(EDGE, Math.min(right, left + width - input.scrollLeft));
}

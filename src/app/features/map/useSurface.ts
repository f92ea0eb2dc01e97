import { useEffect, useState, type RefObject } from 'react';
import type { Surface } from './mapPicture';

/** A higher pixel ratio looks no sharper and is slower to draw. */
const MOST_PIXELS = 2;

/** The size and pixel ratio of an element, kept current; zero wide until it is measured. */
export function useSurface(element: RefObject<HTMLElement | null>): Surface {
  const [surface, setSurface] = useState<Surface>({ width: 0, height: 0, ratio: 1 });
  useEffect(() => {
    const box = element.current;
    if (box === null) return undefined;
    const measure = (): void => {
      const ratio = Math.min(MOST_PIXELS, devicePixelRatio);
      setSurface({ width: box.clientWidth, height: box.clientHeight, ratio });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    // The observer does not see a move to a screen with another pixel ratio.
    const zoomed = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    zoomed.addEventListener('change', measure);
    return () => {
      observer.disconnect();
      zoomed.removeEventListener('change', measure);
    };
  }, [element]);
  return surface;
}

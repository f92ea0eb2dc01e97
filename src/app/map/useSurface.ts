import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { Surface } from './mapPicture';

/** More pixels than these in each of the page's make a picture no finer to the eye, and slower to draw. */
const MOST_PIXELS = 2;

/** The size of an element and of its pixels, kept up with; nothing wide before it is known. */
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
    // A move to another screen changes no size.
    const zoomed = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    zoomed.addEventListener('change', measure);
    return () => {
      observer.disconnect();
      zoomed.removeEventListener('change', measure);
    };
  }, [element]);
  return surface;
}

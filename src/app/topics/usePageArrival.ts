import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { useHydrated } from '../useHydrated';
import { sectionId } from './topicLinks';

/**
 * Names the page and begins where the address says: at the section its fragment names, once that is drawn, or
 * at the page's heading when it was reached by a link from another. Back and Forward leave it to the browser
 * to find the place again.
 *
 * @param fragment as the address has it; one that names nothing on the page is passed over
 * @param drawn whether the sections are on the page
 */
export function usePageArrival(
  title: string,
  fragment: string,
  drawn: boolean,
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const followed = useNavigationType() !== NavigationType.Pop;
  const begun = useRef<string>(undefined);
  // The fragment is not known before.
  const hydrated = useHydrated();

  useEffect(() => {
    document.title = `${title} · Offprint`;
  }, [title]);

  useEffect(() => {
    if (!drawn || !hydrated || begun.current === key) return;
    const again = begun.current !== undefined && !followed;
    begun.current = key;
    const section = document.querySelector(`#${CSS.escape(sectionOf(fragment))}`);
    if (section !== null && !again) {
      section.scrollIntoView();
      section.querySelector('h2')?.focus({ preventScroll: true });
    } else if (followed) {
      scrollTo({ top: 0 });
      heading.current?.focus({ preventScroll: true });
    }
  }, [drawn, followed, fragment, hydrated, key]);
  return heading;
}

/** A section is named by its id, which browsers find without scripts, or by its topic's, as older links do. */
function sectionOf(fragment: string): string {
  return fragment.startsWith(sectionId('')) ? fragment : sectionId(fragment);
}

import { useEffect, useRef, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { useHydrated } from '../kit/useHydrated';
import { sectionId } from './topicLinks';

/**
 * Sets the document title, then scrolls to and focuses the section that the fragment names, or the page's heading
 * after a link from another page. After Back and Forward the browser restores the scroll position.
 *
 * @param fragment as the address has it; ignored when it names no section
 * @param isRendered whether the sections are on the page
 */
export function usePageArrival(
  title: string,
  fragment: string,
  isRendered: boolean,
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const followed = useNavigationType() !== NavigationType.Pop;
  const handled = useRef<string>(undefined);
  // The fragment is unknown before hydration.
  const hydrated = useHydrated();

  useEffect(() => {
    document.title = `${title} · Offprint`;
  }, [title]);

  useEffect(() => {
    if (!isRendered || !hydrated || handled.current === key) return;
    const isReturn = handled.current !== undefined && !followed;
    handled.current = key;
    const section = document.querySelector(`#${CSS.escape(sectionOf(fragment))}`);
    if (section !== null && !isReturn) {
      section.scrollIntoView();
      section.querySelector('h2')?.focus({ preventScroll: true });
    } else if (followed) {
      scrollTo({ top: 0 });
      heading.current?.focus({ preventScroll: true });
    }
  }, [followed, fragment, hydrated, isRendered, key]);
  return heading;
}

/** The id of the section. Older links have the topic's id alone. */
function sectionOf(fragment: string): string {
  return fragment.startsWith(sectionId('')) ? fragment : sectionId(fragment);
}

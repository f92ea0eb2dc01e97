import { useEffect } from 'react';

/**
 * Makes up for what was pressed or sent in a page drawn ahead before the app was there to hear it; the page's early
 * script has marked it. From here on the app hears everything itself.
 */
export function usePressedAhead(): void {
  useEffect(() => {
    document.documentElement.dataset['live'] = '';
    // When the words typed ahead are in the address too: they may be what was sent.
    const timer = setTimeout(() => {
      for (const pressed of document.querySelectorAll<HTMLElement>('[data-ahead]')) {
        delete pressed.dataset['ahead'];
        if (pressed instanceof HTMLFormElement) pressed.requestSubmit();
        else pressed.click();
      }
    });
    return () => clearTimeout(timer);
  }, []);
}

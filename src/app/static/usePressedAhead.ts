import { useEffect } from 'react';

declare global {
  interface Window {
    /** Buttons and links pressed and forms sent before the app was there, in order; the page's early script keeps them. */
    pressedAhead?: HTMLElement[];
  }
}

/**
 * Makes up for what was pressed or sent in a page drawn ahead before the app was there to hear it. From here on the
 * app hears everything itself.
 */
export function usePressedAhead(): void {
  useEffect(() => {
    document.documentElement.dataset['live'] = '';
    // When the words typed ahead are in the address too: they may be what was sent.
    const timer = setTimeout(() => {
      for (const pressed of window.pressedAhead ?? []) {
        if (!pressed.isConnected) continue;
        if (pressed instanceof HTMLFormElement) pressed.requestSubmit();
        else pressed.click();
      }
      delete window.pressedAhead;
    });
    return () => clearTimeout(timer);
  }, []);
}

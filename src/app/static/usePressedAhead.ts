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
      for (const pressed of window.pressedAhead ?? []) press(pressed, PATIENCE_MS);
      delete window.pressedAhead;
    });
    return () => clearTimeout(timer);
  }, []);
}

/** How long a link to a neighbour may wait for the search that says which it is, and how often it is looked after. */
const PATIENCE_MS = 5000;
const LOOK_EVERY_MS = 100;

function press(pressed: HTMLElement, patience: number): void {
  if (!pressed.isConnected) return;
  if (pressed instanceof HTMLFormElement) pressed.requestSubmit();
  else if (pressed instanceof HTMLAnchorElement && !pressed.hasAttribute('href') && patience > 0)
    setTimeout(press, LOOK_EVERY_MS, pressed, patience - LOOK_EVERY_MS);
  else pressed.click();
}

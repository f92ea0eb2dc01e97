import { useLayoutEffect } from 'react';

const MARK = 'data-awaits-hydration';

/** Disables, in the HTML of a prerendered page, the controls that do nothing without the app. Links and forms work. */
export function disableControls(html: string): string {
  return html.replaceAll(/<(?:button|select)(?=[\s>])/g, `$& disabled ${MARK}`);
}

/**
 * Enables the controls of a prerendered page in the commit that hydrates it. React leaves attributes that no component
 * sets as they are, so that no button needs to be rendered a second time for this.
 */
export function useEnabledControls(): void {
  useLayoutEffect(() => {
    for (const control of document.querySelectorAll(`[${MARK}]`)) {
      control.removeAttribute('disabled');
      control.removeAttribute(MARK);
    }
    document.documentElement.dataset['hydrated'] = '';
  }, []);
}

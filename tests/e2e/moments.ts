import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** What was on screen since the last look, each thing once. */
    moments: Set<string>;
    noteMoment: () => void;
  }
}

/**
 * Notes from now on, after every change of the page and in every frame, what list and which numbers are on
 * screen together: the heading's number, the first papers, every filter and chip with its number.
 */
export async function watchMoments(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.moments = new Set();
    window.noteMoment = () => {
      const [count] = /^\S+/.exec(document.querySelector('.results-count')?.textContent ?? '') ?? [];
      const papers = [...document.querySelectorAll('.result-link')].slice(0, 5);
      const filters = document.querySelectorAll('.frame-filters :is(button, input), .active-filters button');
      window.moments.add(
        JSON.stringify([
          count,
          ...papers.map((link) => link.getAttribute('data-slug')),
          ...[...filters].map((filter) => filter.getAttribute('aria-label')),
        ]),
      );
    };
    new MutationObserver(window.noteMoment).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    const eachFrame = (): void => {
      window.noteMoment();
      requestAnimationFrame(eachFrame);
    };
    eachFrame();
  });
}

/** What was seen since `watchMoments` or the last call, and what is seen now. */
export function seenMoments(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    window.noteMoment();
    const seen = [...window.moments];
    window.moments.clear();
    window.noteMoment();
    return seen;
  });
}

import type { Page } from '@playwright/test';
import { PAPERS } from './papers';
import { SCREENS } from './screens';
import { expect, test } from './test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** CSS pixels; source: WCAG 2.2, success criterion 2.5.5. Links inside a sentence are its exception. */
const SMALLEST = 44;

/** Every screen with controls of its own. */
const TOUCHED = [
  'search',
  'paper',
  'help at the box',
  'topics, rules open',
  'why a topic',
  'suggestions',
  'a list someone picked',
  'my picks',
  'share',
  'export',
  'reading',
];

/** Those that stand for the others when not all are run. */
const TOUCHED_ALWAYS: readonly string[] = ['search', 'paper', 'topics, rules open', 'my picks', 'reading'];

/**
 * What is smaller than a fingertip among all that can be pressed, with the width and height in which a press
 * reaches it: from its middle as far as it is what lies on top, in whole pixels.
 */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const onTop = [...document.querySelectorAll('dialog:modal, :popover-open')].at(-1) ?? document;
    const controls = onTop.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role="option"], [role="link"]',
    );
    return [...controls].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      if (control.matches('.visually-hidden, .frame-wordmark, .skip-link')) return [];
      // A link beside text of the same line is one inside a sentence.
      const around = [...(control.parentElement?.childNodes ?? [])];
      const isBesideText = around.some(
        (node) =>
          (node.nodeType === Node.TEXT_NODE || (node instanceof HTMLSpanElement && node !== control)) &&
          /\w/.test(node.textContent ?? ''),
      );
      if (isBesideText && getComputedStyle(control).display === 'inline') return [];
      control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const [box = new DOMRect()] = (control.closest('label') ?? control).getClientRects();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      // What lies under the suggestions, also in part, cannot be pressed now.
      const isUnder = [x - smallest / 2, x, x + smallest / 2].some(
        (at) => document.elementFromPoint(at, y)?.closest('.search-suggestions')?.contains(control) === false,
      );
      if (isUnder) return [];
      const reach = (dx: number, dy: number): number => {
        for (let steps = 0; steps < smallest; steps++) {
          const hit = document.elementFromPoint(x + dx * (steps + 1), y + dy * (steps + 1));
          if (hit === null || !(control.contains(hit) || hit.closest('label')?.control === control))
            return steps;
        }
        return smallest;
      };
      const [width, height] = [1 + reach(-1, 0) + reach(1, 0), 1 + reach(0, -1) + reach(0, 1)];
      if (width >= smallest && height >= smallest) return [];
      return [`${width} by ${height}: ${control.outerHTML.slice(0, 120)}`];
    });
  }, SMALLEST);
}

for (const screen of TOUCHED) {
  test(
    `a fingertip hits every control on the screen “${screen}”`,
    { tag: TOUCHED_ALWAYS.includes(screen) ? [] : '@all' },
    async ({ explorer, guard, page }) => {
      await SCREENS[screen]?.({ explorer, guard });
      expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
      await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
      expect(await tooSmall(page)).toEqual([]);
    },
  );
}

test('a fingertip hits every filter of the sheet', async ({ explorer, page }) => {
  await explorer.open('?topic=rlhf&topic=safety');
  await page.getByRole('button', { name: /^Filters/ }).click();
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await tooSmall(page)).toEqual([]);
});

test('a fingertip hits the bar of a paper at 320 px, which stays one line', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await explorer.open(`paper/${PAPERS[20]?.slug ?? ''}/`);
  const bar = explorer.paper.getByRole('navigation', { name: 'Paper' });
  await expect(bar.getByRole('button', { name: 'Menu' })).toBeVisible();
  expect(await tooSmall(page)).toEqual([]);
  expect((await bar.boundingBox())?.height).toBeLessThan(2 * SMALLEST);
});

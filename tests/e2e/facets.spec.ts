import type { Locator, Page } from '@playwright/test';
import { violationsOn } from './axe';
import { expect, test } from './test';

function chip(page: Page, words: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^Remove the filter ${words} \\(`) });
}

function clearAll(page: Page): Locator {
  return page.getByRole('button', { name: 'Clear all' });
}

test('axe finds nothing amiss in filters that are on, left out, empty or switched', async ({
  explorer,
  page,
}) => {
  for (const view of [
    '?topic=rlhf&topic=safety&match=all&not=offline-rl&has=code',
    '?q=topic:rlhf+-topic:bayesian-optimization&topic=bayesian-optimization&topic=rlhf',
  ]) {
    await explorer.open(view);
    await expect(explorer.rows.first()).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await violationsOn(page), `${view}, ${colorScheme}`).toEqual([]);
    }
  }
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('many chips keep to one line that scrolls, and “Clear all” stays in sight', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?topic=rlhf&topic=safety&topic=offline-rl&not=bayesian-optimization&has=code');
    await expect(clearAll(page)).toBeInViewport({ ratio: 1 });
    const chips = page.getByRole('list', { name: 'Active filters' });
    const lines = await chips
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(new Set(lines).size).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await chip(page, 'with code').focus();
    await expect(chip(page, 'with code')).toBeInViewport({ ratio: 0.9 });
  });
});

import type { Page } from '@playwright/test';
import { expect } from './test';

/**
 * Expects one main, one heading of the first level and no two landmarks of one name, as the accessibility tree has
 * them, with what a dialog covers as well: it is there again when that closes.
 */
export async function expectLandmarks(page: Page, where: string): Promise<void> {
  await expect(page.locator('h1:visible'), where).toHaveCount(1);
  await expect(page.locator('main'), where).toHaveCount(1);
  const names = await page
    .locator('main, nav, aside, search, header, section[aria-label], section[aria-labelledby]')
    .evaluateAll((landmarks) =>
      landmarks
        .filter((landmark) => landmark.checkVisibility() && landmark.closest('main header, dialog') === null)
        .map((landmark) => {
          const label = document.getElementById(landmark.getAttribute('aria-labelledby') ?? '');
          return `${landmark.localName} ${landmark.getAttribute('aria-label') ?? label?.textContent ?? ''}`;
        }),
    );
  expect(names.toSorted(), where).toEqual([...new Set(names)].toSorted());
  await expect(page).toHaveTitle(/\S · Offprint$/);
}

import type { Page } from '@playwright/test';
import { useSettings } from '../../src/store/settingsStore';
import { ReadingDialog } from '../e2e/readingDialog';
import { PAPERS } from './app/papers';
import { expect, test } from './app/test';

const PAPER_PATH = `paper/${PAPERS[20]?.slug ?? ''}/`;

/** What stands out over the right edge of the page. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

for (const [name, viewport] of Object.entries({
  'a window of 1280 by 900 at 400 %': { width: 320, height: 225 },
  'a window of 1280 by 900 at 200 %': { width: 640, height: 450 },
  'a telephone on its side': { width: 667, height: 375 },
  'a larger telephone on its side': { width: 844, height: 390 },
})) {
  test(`a search, its filters, a paper and its dialog fit into ${name}`, async ({ explorer, page }) => {
    await page.setViewportSize(viewport);
    await explorer.open('?q=reward');
    await expect(explorer.resultLinks.first()).toBeVisible();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: /^Filters/ }).click();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByRole('button', { name: /^Show/ }).click();
    await explorer.resultLinks.first().click();
    await expect(explorer.paper.getByRole('paragraph').first()).toContainText(/\w{4}/);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await new ReadingDialog(page).openFromMenu();
    const dialog = page.getByRole('dialog', { name: 'Display' });
    // Its last control can be come to.
    await dialog.getByRole('button', { name: 'Reset' }).click();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toHaveCount(0);
  });
}

test('text of 150 % fits into a telephone', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  useSettings.getState().change({ text: 'largest' });
  for (const path of ['?q=reward&topic=rlhf', PAPER_PATH, 'topics/', 'help/', '']) {
    await explorer.open(path);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    expect(await overflow(page), path).toBeLessThanOrEqual(0);
  }
  await explorer.open('?topic=rlhf&topic=safety');
  await page.getByRole('button', { name: /^Filters/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  expect(await sheet.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('beside each other the panes scroll, and the document does not', async ({ explorer, page }) => {
  for (const href of ['', '?q=model&topic=safety']) {
    await explorer.open(href);
    await expect(explorer.resultLinks.first()).toBeVisible();
    await explorer.resultLinks.first().click();
    await expect(explorer.paper.getByRole('heading', { name: 'Related papers' })).toBeVisible();
    const [whole, seen] = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
    expect(whole, href).toBe(seen);
  }
});

import type { Page } from '@playwright/test';
import { FilterControls } from './filterControls';
import { expect, test } from './test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

function scrollTop(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(scrollY));
}

test('the filters open in a sheet, work, and close by their button and by Escape', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  const open = page.getByRole('button', { name: /^Filters/ });
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  const filters = new FilterControls(sheet);
  await open.click();
  await expect(sheet).toBeVisible();
  const safety = (await filters.states()).find(({ name }) => name === 'Safety');
  await filters.toggle('Safety').click();
  const done = sheet.getByRole('button', { name: `Show ${safety?.count} papers` });
  await done.click();
  await expect(sheet).toBeHidden();
  await expect(open).toHaveText('Filters (1)');
  await expect(open).toBeFocused();
  await expect.poll(() => explorer.count()).toBe(safety?.count);
  expect(explorer.path()).toBe('?topic=safety');

  await open.click();
  await expect(filters.toggle('Safety')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(open).toBeFocused();
  expect(explorer.path()).toBe('?topic=safety');
});

test('Escape in the sheet leaves an address as it is', async ({ explorer, page }) => {
  await explorer.open('?q=reward');
  await page.getByRole('button', { name: /^Filters/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(explorer.searchBox).toHaveValue('reward');
});

test('a paper takes the whole screen, and the list comes back where it was left', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  const far = explorer.resultLinks.nth(15);
  await far.scrollIntoViewIfNeeded();
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(200);

  for (const restore of [
    () => page.goBack(),
    () => explorer.backToList.click(),
    () => page.keyboard.press('Escape'),
  ]) {
    const left = await scrollTop(page);
    await far.click();
    await expect(explorer.paperTitle).toBeVisible();
    await expect(explorer.results).toBeHidden();
    await expect.poll(() => scrollTop(page)).toBe(0);
    await restore();
    await expect(explorer.paper).toHaveCount(0);
    await expect(explorer.results).toBeVisible();
    await expect.poll(() => scrollTop(page)).toBe(left);
  }
});

test('another search begins at the top of its list', async ({ explorer, page }) => {
  await explorer.open();
  await explorer.resultLinks.nth(15).scrollIntoViewIfNeeded();
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(200);
  await explorer.search('reward');
  await expect(explorer.heading).not.toHaveText(/^77 papers/);
  await expect.poll(() => scrollTop(page)).toBe(0);
});

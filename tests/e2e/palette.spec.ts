import { KeysPage } from './keysPage';
import { holdFile } from './network';
import { expect, test } from './test';

test('Control and Enter open a paper in a new tab and leave the page as it was', async ({
  context,
  explorer,
  page,
}) => {
  const keys = new KeysPage(page);
  await explorer.open('?q=reward');
  await expect(explorer.resultLinks.first()).toBeVisible();
  await keys.press('j', 'Control+k');
  await keys.paletteBox.fill('disco');
  const [tab] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Control+Enter')]);
  await expect(tab).toHaveURL(/\/paper\/disco-/);
  await expect(explorer.resultLinks.first()).toBeFocused();
  expect(explorer.path()).toBe('?q=reward');
});

test('on a touch screen it is pressed, and closed by its button', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const keys = new KeysPage(page);
  await explorer.open();
  await expect(explorer.resultLinks.first()).toBeVisible();
  await keys.press('Control+k');
  await keys.palette.getByRole('button', { name: 'Close' }).click();
  await expect(keys.palette).toHaveCount(0);
  await keys.press('Control+k');
  await keys.paletteBox.fill('disco');
  await keys.offers.first().click();
  await expect(explorer.paperTitle).toContainText('DisCO');
});

test('words typed before the palette is here are in its box', async ({ explorer, page }) => {
  const release = await holdFile(page, /\/assets\/Palette-.*js$/);
  const keys = new KeysPage(page);
  await explorer.open();
  await expect(explorer.resultLinks.first()).toBeVisible();
  await keys.press('Control+k', 'e', 'x', 'p');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  release();
  await expect(keys.paletteBox).toHaveValue('exp');
});

import { hydrated, type ExplorerPage } from './explorerPage';
import { KeysPage } from './keysPage';
import { expect, test } from './test';

async function openList(explorer: ExplorerPage, path = '?q=reward'): Promise<KeysPage> {
  await explorer.open(path);
  await expect(explorer.resultLinks.nth(2)).toBeVisible();
  return new KeysPage(explorer.page);
}

test('o opens the paper meant in a new tab', async ({ context, explorer, page }) => {
  const keys = await openList(explorer);
  await keys.press('j', 'j');
  const [slug] = (await explorer.slugs()).slice(1);
  const [tab] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('o')]);
  await expect(tab).toHaveURL(new RegExp(`/paper/${slug}/\\?q=reward$`));
  await expect(keys.said('Opened in a new tab')).toHaveCount(1);
});

test('p prints', async ({ explorer, page }) => {
  await page.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset['printed'] = 'yes');
  });
  const keys = await openList(explorer);
  await keys.press('p');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

test('single keys can be switched off, for good and in every tab, and the palette stays', async ({
  explorer,
  page,
}) => {
  const keys = await openList(explorer);
  await keys.press('?');
  await expect(keys.sheet).toBeVisible();
  await keys.singleKeys.focus();
  await page.keyboard.press('Space');
  await expect(keys.singleKeys).not.toBeChecked();
  await keys.press('Escape', 'j');
  await expect(explorer.resultLinks.first()).not.toBeFocused();
  await page.reload();
  await hydrated(page);
  await expect(explorer.resultLinks.first()).toBeVisible();
  await keys.press('j', '/', '?', 'g', 'h');
  await keys.press('Control+k');
  await expect(keys.paletteBox).toBeFocused();
  await expect(keys.paletteBox).toHaveValue('');
  await keys.paletteBox.fill('keyboard shortcuts');
  await keys.press('Enter');
  await expect(keys.singleKeys).not.toBeChecked();
  await keys.singleKeys.click();
  await keys.press('Escape', 'j');
  await expect(explorer.resultLinks.first()).toBeFocused();
});

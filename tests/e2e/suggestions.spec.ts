import type { Page } from '@playwright/test';
import { hydrated } from './explorerPage';
import { expect, test } from './test';

test('an option is chosen by a press without taking the focus out of the box', async ({ explorer, page }) => {
  await explorer.open('?topic=rlhf');
  await explorer.type('reward saf');
  const option = page.getByRole('group', { name: 'Topics' }).getByRole('option', { name: 'Safety' });
  const box = await option.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
  await page.mouse.down();
  await expect(option).toBeVisible();
  await page.mouse.up();
  await expect(explorer.searchBox).toHaveValue('reward');
  await expect(explorer.searchBox).toBeFocused();
  await expect.poll(() => explorer.path()).toBe('?q=reward&topic=rlhf&topic=safety');
  await expect(explorer.options).toHaveCount(0);
});

test('Escape closes the options and leaves the text and the paper', async ({ explorer, page }) => {
  await explorer.open();
  await explorer.resultLinks.first().click();
  await expect(explorer.paperTitle).toBeFocused();
  await page.keyboard.press('/');
  await explorer.type('offline');
  await expect(explorer.options.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(explorer.options).toHaveCount(0);
  await expect(explorer.searchBox).toHaveValue('offline');
  await expect(explorer.searchBox).toBeFocused();
  await expect(explorer.paper).toBeVisible();
  await explorer.type(' ');
  await expect(explorer.options.first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(explorer.options).toHaveCount(0);
});

test('nothing is offered on arrival, by the slash, or by Back', async ({ explorer, page }) => {
  await explorer.open('?q=offline');
  await expect(explorer.resultLinks.first()).toBeVisible();
  await page.keyboard.press('/');
  await explorer.searchBox.click();
  await page.waitForTimeout(300);
  await expect(explorer.options).toHaveCount(0);
  await explorer.filters.toggle('Safety').click();
  await explorer.searchBox.fill('reward mo');
  await expect(explorer.options.first()).toBeVisible();
  await page.goBack();
  await expect(explorer.searchBox).toHaveValue('offline');
  await expect(explorer.options).toHaveCount(0);
});

test('recent searches are kept, offered in the empty box, and cleared by key', async ({ explorer, page }) => {
  await explorer.open();
  for (const query of ['rewa', 'reward model', 'offline policy']) await explorer.search(query);
  await page.reload();
  await hydrated(page);
  await explorer.open();
  await page.keyboard.press('/');
  await page.waitForTimeout(300);
  await expect(explorer.options).toHaveCount(0);
  await explorer.searchBox.click();
  await expect(explorer.options).toHaveText(['offline policy', 'reward model']);
  await explorer.options.nth(1).click();
  await expect(explorer.searchBox).toHaveValue('reward model');
  await expect(explorer.resultLinks.first().locator('mark').first()).toBeVisible();

  await explorer.clearSearch.click();
  await page.keyboard.press('ArrowDown');
  await expect(explorer.activeOption).toHaveText('reward model');
  const clear = page.getByRole('button', { name: 'Clear recent searches' });
  await page.keyboard.press('Tab');
  await expect(clear).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(explorer.options).toHaveCount(0);
  await expect(explorer.searchBox).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.keyboard.press('ArrowDown');
  await expect(explorer.resultLinks.first()).toBeFocused();
});

test('a search counts when a paper is opened from it, and when it is rested on', async ({
  explorer,
  page,
}) => {
  await explorer.open('?q=bandits');
  await explorer.resultLinks.first().click();
  await expect.poll(() => stored(page)).toEqual(['bandits']);
  await explorer.searchBox.fill('xqzzyvw');
  await page.waitForTimeout(3300);
  expect(await stored(page)).toEqual(['bandits']);
  await explorer.searchBox.fill('submodular');
  await expect.poll(() => stored(page)).toEqual(['submodular', 'bandits']);
});

test('two tabs agree on recent searches', async ({ explorer, page, context }) => {
  await explorer.open();
  await explorer.searchBox.click();
  const other = await context.newPage();
  await other.goto(explorer.address);
  await hydrated(other);
  await other.getByRole('combobox', { name: 'Search titles and abstracts' }).fill('reward');
  await other.keyboard.press('Enter');
  await expect.poll(() => stored(other)).toEqual(['reward']);
  await expect(explorer.options).toHaveText(['reward']);
  await explorer.search('policy');
  await expect.poll(() => stored(other)).toEqual(['policy', 'reward']);
  expect(await page.evaluate(() => document.hasFocus())).toBe(true);
});

for (const [what, script] of [
  ['forbidden', `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no'); } })`],
  ['full', `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }`],
  ['spoiled', `localStorage.setItem('offprint.recent', '{"a":')`],
] as const) {
  // Each refusal is proven in the unit tests of the storage.
  test(
    `where storage is ${what}, searching goes on and nothing is said`,
    { tag: what === 'full' ? [] : '@all' },
    async ({ explorer, page }) => {
      await page.addInitScript(script);
      await explorer.open();
      await explorer.search('reward');
      await explorer.clearSearch.click();
      await page.keyboard.press('ArrowDown');
      await expect(explorer.options).toHaveText(['reward']);
      await page.keyboard.press('Enter');
      await expect(explorer.searchBox).toHaveValue('reward');
    },
  );
}

/** The recent searches as the browser keeps them. */
async function stored(page: Page): Promise<unknown> {
  return JSON.parse((await page.evaluate(() => localStorage.getItem('offprint.recent'))) ?? '[]');
}

import { expect, test } from './test';

test('the slash goes to the search box, the arrows through the list, Enter opens, Escape returns', async ({
  explorer,
  page,
}) => {
  await explorer.open('?q=reward');
  await expect(explorer.resultLinks.nth(2)).toBeVisible();
  await page.keyboard.press('/');
  await expect(explorer.searchBox).toBeFocused();
  await expect(explorer.searchBox).toHaveValue('reward');
  await page.keyboard.press('ArrowDown');
  await expect(explorer.resultLinks.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const second = explorer.resultLinks.nth(1);
  await expect(second).toBeFocused();
  const title = await second.textContent();
  await page.keyboard.press('Enter');
  await expect(explorer.paperTitle).toHaveText(String(title));
  await expect(explorer.paperTitle).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(explorer.paper).toBeHidden();
  await expect(second).toBeFocused();
  await expect.poll(() => explorer.path()).toBe('?q=reward');
});

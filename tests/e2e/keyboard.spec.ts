import { pressUntilFocused } from './focus';
import { expect, test } from './test';

test('Tab, Enter and Space alone search, filter, open, step and come back', async ({ explorer, page }) => {
  await explorer.open();
  await pressUntilFocused(page, 'Tab', explorer.searchBox);
  await page.keyboard.type('reward');
  await expect.poll(() => explorer.path()).toBe('?q=reward');

  await pressUntilFocused(page, 'Tab', explorer.filters.toggle('Safety'));
  await page.keyboard.press('Space');
  await expect(explorer.filters.toggle('Safety')).toHaveAttribute('aria-pressed', 'true');
  await expect(explorer.filters.toggle('Safety')).toBeFocused();
  await pressUntilFocused(
    page,
    'Tab',
    explorer.filters.leaveOut('Offline RL').or(explorer.filters.leaveOut('Safety')).last(),
  );
  await page.keyboard.press('Tab');

  await pressUntilFocused(page, 'Tab', explorer.resultLinks.first());
  const titles = await explorer.resultLinks.allTextContents();
  await page.keyboard.press('Enter');
  await expect(explorer.paperTitle).toHaveText(titles[0] ?? '');
  await expect(explorer.paperTitle).toBeFocused();

  await pressUntilFocused(page, 'Shift+Tab', explorer.paper.getByRole('link', { name: 'Next paper' }));
  await page.keyboard.press('Enter');
  await expect(explorer.paperTitle).toHaveText(titles[1] ?? '');
  await expect(explorer.paper.getByRole('link', { name: 'Next paper' })).toBeFocused();

  await pressUntilFocused(page, 'Shift+Tab', explorer.backToList);
  await page.keyboard.press('Enter');
  await expect(explorer.paper).toHaveCount(0);
  await expect(explorer.resultLinks.nth(1)).toBeFocused();
  await expect.poll(() => explorer.path()).toBe('?q=reward&topic=safety');
});

test('Back returns the focus to the row that was opened', async ({ explorer, page }) => {
  await explorer.open();
  await pressUntilFocused(page, 'Tab', explorer.resultLinks.nth(2));
  await page.keyboard.press('Enter');
  await expect(explorer.paperTitle).toBeFocused();
  await page.goBack();
  await expect(explorer.resultLinks.nth(2)).toBeFocused();
});

test('whatever has the focus shows it', async ({ explorer, page }) => {
  await explorer.open('?q=reward&topic=rlhf');
  await expect(explorer.resultLinks.first()).toBeVisible();
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const seen = await focused.evaluate((element) => {
      const rings = [getComputedStyle(element), getComputedStyle(element, '::after')];
      return rings.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px',
      );
    });
    expect(seen, await focused.evaluate((element) => element.outerHTML)).toBe(true);
  }
});

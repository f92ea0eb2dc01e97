import { pressUntilFocused } from '../e2e/focus';
import { ReadingDialog } from '../e2e/readingDialog';
import { expect, test } from './app/test';

test('one paper alone, by the keyboard: in, on to the next, and out', async ({ explorer, page }) => {
  const focus = explorer.paper.getByRole('button', { name: 'Focus', exact: true });
  const leave = explorer.paper.getByRole('button', { name: 'Exit focus' });
  await explorer.open('?q=reward');
  await pressUntilFocused(page, 'Tab', explorer.resultLinks.first());
  await page.keyboard.press('Enter');
  await expect(explorer.paperTitle).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(focus).toBeFocused();
  const path = explorer.path();
  await page.keyboard.press('Enter');

  await expect(leave).toBeFocused();
  expect(explorer.path()).toBe(path);
  for (const around of [
    explorer.results,
    explorer.searchBox,
    page.getByRole('complementary', { name: 'Filters' }),
    explorer.backToList,
  ])
    await expect(around).toBeHidden();
  await expect(explorer.paper.getByRole('heading', { name: 'Related papers' })).toBeHidden();
  await expect(explorer.paper.getByRole('paragraph').first()).toBeVisible();
  // Nothing but the way out takes the focus.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(leave).toBeFocused();
  const middle = await explorer.paper.locator('.abstract').evaluate((abstract) => {
    const { left, right } = abstract.getBoundingClientRect();
    return (left + right) / 2 - innerWidth / 2;
  });
  expect(Math.abs(middle)).toBeLessThan(16);

  await page.keyboard.press('Escape');
  await expect(focus).toBeFocused();
  await expect(explorer.results).toBeVisible();
  await expect(explorer.paper).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(explorer.paper).toHaveCount(0);
});

test('the next paper stays alone; the list that is come back to does not', async ({ explorer, page }) => {
  await explorer.open('?q=reward');
  await expect(explorer.resultLinks.nth(2)).toBeVisible();
  const titles = await explorer.resultLinks.allTextContents();
  await explorer.resultLinks.first().click();
  await explorer.paper.getByRole('button', { name: 'Focus', exact: true }).click();
  // What steps on while the bar is hidden is a key.
  await explorer.paper
    .locator('[aria-label="Next paper"]')
    .evaluate((link) => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
  await expect(explorer.paperTitle).toHaveText(titles[1] ?? '');
  await expect(explorer.paper.getByRole('button', { name: 'Exit focus' })).toBeVisible();
  await page.goBack();
  await expect(explorer.results).toBeVisible();
  await explorer.resultLinks.nth(2).click();
  await expect(explorer.paper.getByRole('button', { name: 'Focus', exact: true })).toBeVisible();
});

test('a list keeps its place behind a paper alone', async ({ explorer, page }) => {
  await explorer.open('?q=reward');
  await expect(explorer.resultLinks.nth(12)).toBeAttached();
  const top = (): Promise<number> => page.locator('.frame-results').evaluate((pane) => pane.scrollTop);
  await page.locator('.frame-results').evaluate((pane) => pane.scrollTo(0, 400));
  await explorer.resultLinks.nth(8).click();
  await expect(explorer.paperTitle).toBeVisible();
  const before = await top();
  await explorer.paper.getByRole('button', { name: 'Focus', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(explorer.results).toBeVisible();
  expect(await top()).toBe(before);
});

test('the dialog of reading shows the paper alone too, with the focus on its title', async ({
  explorer,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const reading = new ReadingDialog(page);
  await explorer.open('?q=reward');
  await explorer.resultLinks.first().click();
  // Its bar takes the place of the list's, with a menu of its own.
  await expect(explorer.paperTitle).toBeVisible();
  await expect(explorer.paper.getByRole('button', { name: 'Focus', exact: true })).toBeHidden();
  await reading.openFromMenu();
  await reading.dialog.getByRole('button', { name: 'Focus mode' }).click();
  await expect(explorer.paperTitle).toBeFocused();
  await expect(explorer.backToList).toBeHidden();
  await explorer.paper.getByRole('button', { name: 'Exit focus' }).click();
  await expect(explorer.backToList).toBeVisible();
});

import { pressUntilFocused } from '../e2e/focus';
import { PicksPage } from '../e2e/picksPage';
import { listOf, missingIds, TITLES, titlesInOrder } from './app/lists';
import { clearDevice } from './app/mountApp';
import { expect, test } from './app/test';

test('five papers picked in three searches are a named list that a link carries', async ({
  explorer,
  page,
}) => {
  const picks = new PicksPage(page);
  await explorer.open();
  await expect(explorer.heading).toHaveText(/^77 papers/);
  await expect(picks.bar).toBeHidden();
  for (const query of ['offline', 'reward', 'safe']) {
    await explorer.search(query);
    await expect.poll(() => page.title()).toContain(`“${query}”`);
    const open = page
      .locator('[aria-pressed="false"]')
      .and(page.getByRole('button', { name: /^Add to list: / }));
    await open.first().click();
    if (query !== 'safe') await open.first().click();
  }
  await expect(picks.said('Added to list (5 papers)')).toBeAttached();
  await expect(picks.bar).toContainText('5 in list');
  // A press on the button does not open the paper.
  await expect(explorer.paper).toHaveCount(0);

  await picks.review.click();
  await expect(picks.picked).toHaveCount(5);
  await picks.name.fill('Friday’s list');
  const titles = await picks.titles();
  await picks.seeAsList.click();
  await expect(picks.dialog).toHaveCount(0);
  await expect(explorer.heading).toHaveText('5 papers: Friday’s list');
  await expect(picks.banner).toContainText('Your list');
  await expect.poll(() => page.title()).toBe('Friday’s list · Offprint');
  expect(await titlesInOrder(page)).toEqual(titles);

  const link = page.url();
  clearDevice();
  await page.goto(link);
  await expect(picks.banner).toContainText('Shared list, 5 papers');
  expect(await titlesInOrder(page)).toEqual(titles);
});

test('the keyboard alone picks, reorders, drops, takes back and clears', async ({ explorer, page }) => {
  const picks = new PicksPage(page);
  await explorer.open();
  for (const row of [0, 1, 2]) {
    await pressUntilFocused(page, 'Tab', picks.pickInRow(row));
    await page.keyboard.press('Space');
    await expect(picks.pickInRow(row)).toHaveAttribute('aria-pressed', 'true');
  }
  const [first, second, third] = TITLES;
  await picks.review.focus();
  await page.keyboard.press('Enter');
  await pressUntilFocused(page, 'Tab', picks.act(0, 'Move down'));
  await page.keyboard.press('Enter');
  await expect.poll(() => picks.titles()).toEqual([second, first, third]);
  await expect(picks.said(`“${first}”: now 2 of 3.`)).toBeVisible();
  await expect(picks.act(1, 'Move down')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => picks.titles()).toEqual([second, third, first]);
  // At the end it has nothing left to do, and keeps the focus.
  await expect(picks.act(2, 'Move down')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => picks.titles()).toEqual([second, third, first]);
  await pressUntilFocused(page, 'Shift+Tab', picks.act(2, 'Move up'));
  await page.keyboard.press('Enter');
  await expect(picks.act(1, 'Move up')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => picks.titles()).toEqual([first, second, third]);
  await expect(picks.act(0, 'Move up')).toBeFocused();

  await pressUntilFocused(page, 'Tab', picks.act(0, 'Remove'));
  await page.keyboard.press('Enter');
  await expect.poll(() => picks.titles()).toEqual([second, third]);
  await expect(picks.act(0, 'Remove')).toBeFocused();
  await pressUntilFocused(page, 'Tab', picks.undo);
  await page.keyboard.press('Enter');
  await expect.poll(() => picks.titles()).toEqual([first, second, third]);
  await pressUntilFocused(page, 'Tab', picks.dialog.getByRole('button', { name: 'Empty list' }));
  await page.keyboard.press('Enter');
  await expect(picks.picked).toHaveCount(0);
  await expect(picks.dialog.getByText('Your list is empty.')).toBeFocused();
  await pressUntilFocused(page, 'Tab', picks.undo);
  await page.keyboard.press('Enter');
  await expect.poll(() => picks.titles()).toEqual([first, second, third]);
  await page.keyboard.press('Escape');
  await expect(picks.dialog).toHaveCount(0);
  await expect(picks.review).toBeFocused();

  await page.keyboard.press('Enter');
  await picks.dialog.getByRole('button', { name: 'Empty list' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(picks.bar).toContainText('List emptied');
  await expect(picks.undoInBar).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(picks.bar).toContainText('3 in list');
  await expect(picks.review).toBeFocused();
});

test('cleared picks can be brought back until the next pick or the next page', async ({ explorer, page }) => {
  const picks = new PicksPage(page);
  const clear = async (): Promise<void> => {
    await picks.review.click();
    await picks.dialog.getByRole('button', { name: 'Empty list' }).click();
    await page.keyboard.press('Escape');
    await expect(picks.undoInBar).toBeVisible();
  };
  await explorer.open();
  await picks.pickInRow(0).click();
  await picks.pickInRow(1).click();
  await clear();
  await expect(picks.bar.getByRole('button')).toHaveCount(1);
  await picks.undoInBar.click();
  await expect(picks.bar).toContainText('2 in list');

  await clear();
  await picks.pickInRow(2).click();
  await expect(picks.bar).toContainText('1 in list');
  await expect(picks.undoInBar).toHaveCount(0);

  await clear();
  await explorer.resultLinks.nth(4).click();
  await expect(explorer.paperTitle).toBeVisible();
  await expect(picks.bar).toBeHidden();
});

test('a pick opens its paper, and the focus is at its title', async ({ explorer, page }) => {
  const picks = new PicksPage(page);
  await explorer.open();
  await picks.pickInRow(3).click();
  await picks.review.click();
  await picks.dialog.getByRole('link', { name: TITLES[3] ?? '' }).press('Enter');
  await expect(picks.dialog).toHaveCount(0);
  await expect(explorer.paperTitle).toHaveText(TITLES[3] ?? '');
  await expect(explorer.paperTitle).toBeFocused();
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`the bar covers no row with the focus and not the last row at ${size.width} px`, async ({
    explorer,
    page,
  }) => {
    const picks = new PicksPage(page);
    await page.setViewportSize(size);
    await explorer.open('?topic=safety');
    await picks.pickInRow(0).click();
    await expect(picks.review).toBeVisible();
    const last = (await explorer.count()) ?? 0;
    await explorer.resultLinks.first().focus();
    for (let row = 1; row < last; row++) {
      await page.keyboard.press('ArrowDown');
      await expect(explorer.resultLinks.nth(row)).toBeFocused();
      const [bar, focused] = await Promise.all([
        picks.bar.boundingBox(),
        explorer.rows.nth(row).boundingBox(),
      ]);
      expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
    }
  });
}

test('twelve picks fit into a dialog of 320 px', async ({ explorer, page }) => {
  const picks = new PicksPage(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await explorer.open(listOf([1, 2, 30], missingIds(9), 'Friday’s list'));
  await picks.add.click();
  await picks.review.click();
  await expect(picks.picked).toHaveCount(12);
  for (const part of [picks.dialog, picks.dialog.locator('.dialog-body')])
    expect(await part.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

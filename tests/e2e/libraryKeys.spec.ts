import { KeysPage } from './keysPage';
import { LibraryPage } from './libraryPage';
import { PicksPage } from './picksPage';
import { expect, test } from './test';

test('the keys go through the lists of the library and act on its papers', async ({ explorer, page }) => {
  const keys = new KeysPage(page);
  const library = new LibraryPage(page);
  await explorer.open();
  for (const row of [0, 1, 2]) {
    await keys.press('j', 's');
    await expect(library.saveInRow(row)).toHaveAttribute('aria-pressed', 'true');
  }
  await keys.press('g', 's');
  await expect(library.saved).toHaveCount(3);
  const links = library.saved.getByRole('link');
  const titles = await links.allTextContents();
  await keys.press('j');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();

  await keys.press('x');
  await expect(new PicksPage(page).bar).toContainText('1 in list');
  await keys.press('m');
  await expect(library.saved.nth(1)).toContainText('Reading');
  await expect(links.nth(1)).toBeFocused();
  // Let go of, it stands below with its mark, and the next has come into its place.
  await keys.press('s');
  await expect(library.marked).toContainText(titles[1] ?? '');
  await expect(links.nth(1)).toHaveText(titles[2] ?? '');
  await expect(links.nth(1)).toBeFocused();
  // Saved again from below it goes to the top above, and the focus stays below.
  await library.marked.getByRole('link').focus();
  await keys.press('s');
  await expect(library.saved).toHaveCount(3);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(library.saved.getByRole('button', { pressed: true })).toHaveCount(3);
  await keys.press('j');
  await expect(links.nth(0)).toBeFocused();
  await keys.press('k');
  await expect(keys.said('This is the first paper in the list.')).toHaveCount(1);
  await keys.press('Enter');
  await expect(explorer.paperTitle).toHaveText(titles[1] ?? '');
});

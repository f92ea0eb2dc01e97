import { KeysPage } from '../e2e/keysPage';
import { PAPERS, typedTitle } from './app/papers';
import { expect, test } from './app/test';

test('the palette opens over anything, finds a paper as it is typed, and opens it', async ({
  explorer,
  page,
}) => {
  const keys = new KeysPage(page);
  await explorer.open('?q=reward');
  await explorer.searchBox.focus();
  await keys.press('Control+k');
  await expect(keys.paletteBox).toBeFocused();
  await page.keyboard.type('disco');
  await expect(keys.activeOffer).toContainText('DisCO');
  await keys.press('Enter');
  await expect(keys.palette).toHaveCount(0);
  await expect(explorer.paperTitle).toContainText('DisCO');
  await expect(explorer.paperTitle).toBeFocused();
  expect(explorer.path()).toMatch(/^paper\/disco-.*\?q=reward$/);
});

test('every title, typed in part, is the first that the palette offers', async ({ explorer, page }) => {
  const keys = new KeysPage(page);
  await explorer.open();
  await keys.press('Control+k');
  for (const paper of PAPERS.slice(0, 20)) {
    await keys.paletteBox.fill(typedTitle(paper));
    await expect(keys.activeOffer).toContainText(paper.title.text);
  }
});

test('the arrows, Home and End choose, and the box names what is chosen', async ({ explorer, page }) => {
  const keys = new KeysPage(page);
  await explorer.open();
  await keys.press('Control+k');
  await keys.paletteBox.fill('policy');
  const chosen = async (): Promise<number> => {
    const id = await keys.paletteBox.getAttribute('aria-activedescendant');
    const ids = await keys.offers.evaluateAll((offers) => offers.map((offer) => offer.id));
    await expect(keys.activeOffer).toHaveAttribute('id', String(id));
    return ids.indexOf(String(id));
  };
  const last = (await keys.offers.count()) - 1;
  for (const [key, place] of [
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', last],
    ['Home', 0],
    ['End', last],
    ['ArrowDown', 0],
  ] as const) {
    await keys.press(key);
    expect(await chosen(), key).toBe(place);
  }
  await expect(keys.paletteBox).toBeFocused();
});

test('a topic is filtered to, and a search is made and offered again', async ({ explorer, page }) => {
  const keys = new KeysPage(page);
  await explorer.open('?q=reward');
  await keys.press('Control+k');
  await keys.paletteBox.fill('offline rl');
  await expect(keys.activeOffer).toContainText('Offline RL');
  await keys.press('Enter');
  await expect.poll(() => explorer.path()).toBe('?topic=offline-rl');
  await expect(explorer.heading).toBeFocused();
  await keys.press('Control+k');
  await keys.paletteBox.fill('mirror descent');
  await keys.press('End');
  await expect(keys.activeOffer).toHaveText('Search for “mirror descent”');
  await keys.press('Enter');
  await expect.poll(() => explorer.path()).toBe('?q=mirror+descent');
  await expect(explorer.heading).toBeFocused();
  await keys.press('Control+k');
  await expect(keys.group('Recent searches').getByRole('option').first()).toHaveText('mirror descent');
});

test('acts are about the paper in focus, show their keys, and are done when the palette is gone', async ({
  explorer,
  page,
}) => {
  const keys = new KeysPage(page);
  await explorer.open('?q=reward');
  await expect(explorer.resultLinks.nth(1)).toBeVisible();
  await keys.press('Control+k');
  await expect(keys.offers.filter({ hasText: 'Cite' })).toHaveCount(0);
  await keys.press('Escape', 'j', 'j');
  await expect(explorer.resultLinks.nth(1)).toBeFocused();
  await keys.press('Control+k');
  const title = String(await explorer.resultLinks.nth(1).textContent());
  await expect(keys.group(title).getByRole('option', { name: 'Cite' })).toBeVisible();
  await expect(keys.palette.locator('.offer', { hasText: 'Cite' }).locator('kbd')).toHaveText('c');
  await page.keyboard.type('cite');
  await keys.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Cite this paper' })).toBeVisible();
  await keys.press('Escape');
  await expect(explorer.resultLinks.nth(1)).toBeFocused();
});

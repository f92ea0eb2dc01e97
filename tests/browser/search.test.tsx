import { expect, test } from './app/test';

test('the list follows what is typed, with matches marked and the best first', async ({ explorer }) => {
  await explorer.open();
  await expect(explorer.heading).toHaveText(/^77 papers/);
  await explorer.type('mirror descent');
  await expect(explorer.heading).not.toHaveText(/^77 papers/);
  await expect(explorer.resultLinks.first()).toContainText('Mirror Descent Policy Optimization');
  await expect(explorer.resultLinks.first().locator('mark')).toHaveText(['Mirror', 'Descent']);
  await expect(explorer.rows.first().getByRole('paragraph').locator('mark').first()).toBeVisible();
});

test('the address follows what is typed and keeps one history entry', async ({ explorer, page }) => {
  await explorer.open('?sort=title');
  await expect(explorer.resultLinks.first()).toBeVisible();
  const entries = await page.evaluate(() => history.length);
  await explorer.type('reward model');
  await expect.poll(() => explorer.path()).toBe('?q=reward+model&sort=title');
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('an emptied search box gives back the whole list in digest order', async ({ explorer }) => {
  await explorer.open('?q=reward');
  await expect(explorer.heading).not.toHaveText(/^77 papers/);
  await explorer.clearSearch.click();
  await expect(explorer.heading).toHaveText(/^77 papers/);
  await expect(explorer.searchBox).toBeFocused();
  await expect(explorer.searchBox).toHaveValue('');
  await expect.poll(() => explorer.path()).toBe('');
  await expect(explorer.resultLinks.first()).toContainText('DisCO');
});

test('a misspelt word is corrected, and the page says so', async ({ explorer }) => {
  await explorer.open();
  await explorer.type('rewrd');
  await expect(explorer.notices.filter({ hasText: 'No paper has “rewrd”' })).toBeVisible();
  await expect(explorer.resultLinks.first()).toBeVisible();
});

test('a word that goes on finds what the finished word finds', async ({ explorer }) => {
  await explorer.open();
  await explorer.type('submodul');
  await expect(explorer.resultLinks.first()).toContainText('Submodular');
  await explorer.type('ar');
  await expect(explorer.resultLinks.first()).toContainText('Submodular');
});

test('the page says how many papers have all of the words', async ({ explorer }) => {
  await explorer.open('?q=reward+hacking');
  await expect(explorer.heading).toHaveText(/^42 papers/);
  await expect(explorer.notices.filter({ hasText: '4 papers · 38 partial matches' })).toBeVisible();
});

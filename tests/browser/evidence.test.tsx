import { expect, test } from './app/test';

test('a correction is taken back with one click', async ({ explorer, page }) => {
  await explorer.open('?q=polcy+gradient');
  await expect(explorer.notices.filter({ hasText: 'Showing the nearest word, “policy”' })).toBeVisible();
  await expect(explorer.rows.first()).toContainText('“polcy” as “policy”');
  await page.getByRole('link', { name: 'Search without “polcy”' }).click();
  await expect(explorer.searchBox).toHaveValue('gradient');
  await page.goBack();
  await expect(explorer.searchBox).toHaveValue('polcy gradient');
  await expect(explorer.resultLinks.first()).toContainText('Policy Gradient');
  await explorer.search('polcy');
  await page.getByRole('link', { name: 'Search for “polcy” instead' }).click();
  await expect(explorer.searchBox).toHaveValue('"polcy"');
  await expect(explorer.results).toContainText('No paper matches "polcy"');
});

test('a paper that only spells an acronym out is found, and the row says so', async ({ explorer }) => {
  await explorer.open('?q=BO+');
  const spelledOut = explorer.rows.filter({ hasText: '“BO” as “Bayesian' });
  await expect(spelledOut.first()).toBeVisible();
  await expect(
    spelledOut
      .first()
      .locator('mark')
      .filter({ hasText: /bayesian optimization/i })
      .first(),
  ).toBeVisible();
});

test('a row names the words that its paper lacks', async ({ explorer }) => {
  await explorer.open('?q=snapshot+haptics+trajectories');
  await expect(explorer.notices.filter({ hasText: 'No paper has “haptics”.' })).toBeVisible();
  await expect(explorer.rows.first()).toContainText('without “haptics”');
});

test('an empty list names the phrase that no paper has and offers its words apart', async ({
  explorer,
  page,
}) => {
  await explorer.open('?q=%22descent+mirror%22');
  await expect(explorer.results).toContainText('No paper matches "descent mirror".');
  await page.getByRole('link', { name: 'Search for “descent mirror” without the quotes' }).click();
  await expect(explorer.searchBox).toHaveValue('descent mirror');
  await expect(explorer.resultLinks.first()).toContainText('Mirror Descent');
});

test('few results go on to papers like them, apart from the count', async ({ explorer }) => {
  await explorer.open('?q=facet+');
  await expect(explorer.heading).toHaveText(/^1 paper/);
  await expect(explorer.rows).toHaveCount(1);
  await expect(explorer.rows.first()).toContainText('“facet” as “faceted”');
  await expect(explorer.near.getByRole('link').first()).toBeVisible();
  await explorer.searchBox.focus();
  await explorer.searchBox.press('ArrowDown');
  await expect(explorer.resultLinks.first()).toBeFocused();
  await explorer.resultLinks.first().press('ArrowDown');
  await expect(explorer.near.getByRole('link').first()).toBeFocused();
});

import { expect, test } from './test';

test('rows tell their place among all that were found, also beyond what is drawn', async ({ explorer }) => {
  await explorer.open();
  await expect(explorer.resultLinks.first()).toBeVisible();
  const places = await explorer.rows.evaluateAll((rows) =>
    rows.map((row) => [row.getAttribute('aria-posinset'), row.getAttribute('aria-setsize')]),
  );
  expect(places.length).toBeLessThan(77);
  expect(places).toEqual(places.map((_, place) => [String(place + 1), '77']));
  await explorer.filters.toggle('Safety').click();
  await expect(explorer.heading).not.toHaveText(/^77 papers/);
  const found = await explorer.count();
  await expect(explorer.rows.first()).toHaveAttribute('aria-setsize', String(found));
});

test('the first Tab offers to skip to the results, or to the paper', async ({ explorer, page }) => {
  await explorer.open('?q=reward#list=0000000000');
  await expect(explorer.results).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the results' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(explorer.heading).toBeFocused();
  expect(explorer.path()).toBe('?q=reward#list=0000000000');
});

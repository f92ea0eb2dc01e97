import { SCREENS } from './screens';
import { expect, test } from './test';

/** Where there is the list too. */
const EXPLORER = [
  'explore',
  'search',
  'a topic',
  'paper',
  'no results',
  'a list someone picked',
  'unknown paper',
];

for (const [screen, arrive] of Object.entries(SCREENS)) {
  test(`the screen “${screen}” has one main, one h1, and no two landmarks of one name`, async ({
    explorer,
    guard,
    page,
  }) => {
    await arrive({ explorer, guard });
    for (const size of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      // As the accessibility tree has it, with what a dialog covers as well: it is there again when that closes.
      await expect(page.locator('h1:visible')).toHaveCount(1);
      await expect(page.locator('main')).toHaveCount(1);
      const names = await page
        .locator('main, nav, aside, search, header, section[aria-label], section[aria-labelledby]')
        .evaluateAll((landmarks) =>
          landmarks
            .filter(
              (landmark) => landmark.checkVisibility() && landmark.closest('main header, dialog') === null,
            )
            .map((landmark) => {
              const label = document.getElementById(landmark.getAttribute('aria-labelledby') ?? '');
              return `${landmark.localName} ${landmark.getAttribute('aria-label') ?? label?.textContent ?? ''}`;
            }),
        );
      expect(names.toSorted(), `${size.width} px`).toEqual([...new Set(names)].toSorted());
    }
    if (EXPLORER.includes(screen)) {
      await page.setViewportSize({ width: 1440, height: 900 });
      for (const role of ['banner', 'search', 'main', 'complementary'] as const)
        await expect(page.getByRole(role)).toHaveCount(1);
    }
    await expect(page).toHaveTitle(/\S · Offprint$/);
  });
}

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

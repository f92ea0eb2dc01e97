import { BROWSER_REPORT, breakFile, FAILURES, FILES } from './network';
import { expect, test } from './test';

test('leaving a page that failed or is not there leads to the list', async ({ explorer, guard, page }) => {
  guard.allowConsole(BROWSER_REPORT);
  const repair = await breakFile(page, FILES.catalog, FAILURES.gone);
  await explorer.open('?q=reward');
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await repair();
  await again.press('Enter');
  await expect(explorer.heading).toBeFocused();
  await explorer.open('nothing/here');
  await page.getByRole('link', { name: 'Explore all papers' }).press('Enter');
  await expect(explorer.heading).toBeFocused();
});

import { hydrated } from './explorerPage';
import { PicksPage } from './picksPage';
import { expect, test } from './test';

test('what is picked outlasts a reload, and another tab has it too', async ({ context, explorer, page }) => {
  const picks = new PicksPage(page);
  await explorer.open();
  const other = await context.newPage();
  await other.goto(page.url());
  await hydrated(other);
  const otherBar = new PicksPage(other).bar;
  await expect(other.getByRole('heading', { name: /^77 papers/ })).toBeVisible();
  await picks.pickInRow(0).click();
  await picks.pickInRow(2).click();
  await expect(otherBar).toContainText('2 in list');
  await page.reload();
  await hydrated(page);
  await expect(picks.bar).toContainText('2 in list');
  await expect(picks.pickInRow(0)).toHaveAttribute('aria-pressed', 'true');
  await picks.pickInRow(0).click();
  await picks.pickInRow(2).click();
  await expect(picks.bar).toBeHidden();
  await expect(otherBar).toBeHidden();
});

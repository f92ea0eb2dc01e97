import type { ExplorerPage } from './explorerPage';
import { expect, test } from './test';

/** Views that between them use every kind of filter alone and together. */
const VIEWS = [
  '',
  '?q=reward',
  '?topic=rlhf',
  '?topic=rlhf&topic=safety',
  '?topic=rlhf&topic=safety&match=all',
  '?not=safety&not=rlhf',
  '?q=policy&has=code',
  '?q=learning&topic=offline-rl&not=rlhf&has=project',
];

for (const view of VIEWS) {
  test(`every filter keeps the promise of its number at /${view}`, async ({ explorer, page }) => {
    await explorer.open(view);
    await expect(explorer.heading).toBeVisible();
    const filters = await explorer.filters.states();
    const shown = await explorer.count();
    expect(filters.length).toBeGreaterThan(3);
    for (const { name, count, pressed } of filters.filter(({ disabled }) => !disabled)) {
      if (pressed) {
        expect(count, name).toBe(shown);
        continue;
      }
      await explorer.filters.toggle(name).click();
      await expect.poll(() => explorer.count(), name).toBe(count);
      await expectRowsToAgree(explorer, count);
      await page.goBack();
      await expect.poll(() => explorer.path()).toBe(view);
      await expect.poll(() => explorer.count(), `back from ${name}`).toBe(shown);
    }
  });
}

test('a filter that would empty the list says 0 and cannot be pressed', async ({ explorer }) => {
  await explorer.open('?q=submodular');
  await expect(explorer.heading).not.toHaveText(/^77 papers/);
  const empty = (await explorer.filters.states()).filter(({ count }) => count === 0);
  expect(empty.length).toBeGreaterThan(0);
  for (const { name } of empty) {
    const toggle = explorer.filters.toggle(name);
    await expect(toggle).toBeDisabled();
    await toggle.click({ force: true });
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  }
  expect(explorer.path()).toBe('?q=submodular');
});

/** The rows are drawn as they are read, so a long list is taken at its word. */
async function expectRowsToAgree(explorer: ExplorerPage, count: number): Promise<void> {
  if (count <= 24) await expect(explorer.rows).toHaveCount(count);
  else await expect.poll(async () => (await explorer.slugs()).length).toBeGreaterThanOrEqual(24);
}

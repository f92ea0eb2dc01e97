import { expect, test } from './test';

test.describe('in a catalog whose abstracts are not all here', () => {
  test.use({ site: 'many' });

  test('a phrase is looked for in abstracts that are fetched for it', async ({ explorer }) => {
    await explorer.open();
    await expect(explorer.resultLinks.first()).toBeVisible();
    await explorer.search('"counted every bird"');
    await expect(
      explorer.resultLinks.first().or(explorer.results.getByText('No paper matches')),
    ).toBeVisible();
    await expect.poll(() => explorer.count()).toBeGreaterThan(400);
    await expect(explorer.rows.first().locator('mark')).toHaveText(['counted every bird']);
  });
});

import { FILES, holdFile } from './network';
import { expect, test } from './test';

test('while the catalog is on its way, the list is here, and the search box takes words already', async ({
  explorer,
  page,
}) => {
  const release = await holdFile(page, FILES.catalog);
  await explorer.goto();
  await expect(explorer.heading).toHaveText(/^77 papers/);
  await expect(explorer.resultLinks.first()).toBeVisible();
  await explorer.type('submodular');
  await expect(explorer.searchBox).toHaveValue('submodular');
  release();
  await expect(explorer.resultLinks.first()).toContainText('Submodular');
  await expect(explorer.searchBox).toBeFocused();
  await expect(explorer.searchBox).toHaveValue('submodular');
});

test('a search that waits for the catalog says so, and takes more words', async ({ explorer, page }) => {
  const release = await holdFile(page, FILES.catalog);
  await explorer.open('?q=submodular');
  await expect(page.getByRole('status').filter({ hasText: 'Loading the papers' })).toBeVisible();
  await expect(explorer.searchBox).toHaveValue('submodular');
  await explorer.searchBox.fill('mirror descent');
  release();
  await expect(explorer.resultLinks.first()).toContainText('Mirror Descent Policy Optimization');
  await expect(explorer.searchBox).toBeFocused();
  await expect(explorer.searchBox).toHaveValue('mirror descent');
});

test('a paper opened while the catalog is on its way comes with it', async ({ explorer, page }) => {
  const release = await holdFile(page, FILES.catalog);
  await explorer.open('paper/unknown-0000000000');
  await expect(page.getByRole('status').filter({ hasText: 'Loading the papers' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Paper not found' })).toHaveCount(0);
  release();
  await expect(page.getByRole('heading', { name: 'Paper not found' })).toBeVisible();
});

test('before the first answer the list does not say that nothing was found', async ({ explorer, page }) => {
  const release = await holdFile(page, FILES.abstracts);
  await explorer.open('?q=submodular');
  await expect(explorer.results.getByRole('heading', { name: 'Searching…' })).toBeVisible();
  await expect(explorer.results.getByText('No paper matches')).toHaveCount(0);
  release();
  await expect(explorer.resultLinks.first()).toContainText('Submodular');
});

for (const [at, view] of [
  '?q=submodular&topic=rlhf&has=video',
  '?q=submodular&topic=rlhf',
  '?q=submodular&not=safety&has=code&has=video',
  '?q=qqqqzzzz',
  '?topic=rlhf&topic=offline-rl&topic=safety&topic=bayesian-optimization&match=all',
].entries()) {
  const tag = at === 0 ? [] : '@all';
  test(
    `every way out of the empty list at /${view} keeps the promise of its number`,
    { tag },
    async ({ explorer, page }) => {
      await explorer.open(view);
      const empty = explorer.results.getByText('No paper matches', { exact: false }).last();
      await expect(empty).toBeVisible();
      const ways = explorer.results.getByRole('listitem').filter({ hasText: /\d papers?$/ });
      await expect(ways.first()).toBeVisible();
      const promised = await ways.allTextContents();
      expect(promised.length).toBeGreaterThan(0);
      for (const [way, words] of promised.entries()) {
        await ways.nth(way).getByRole('link').click();
        await expect
          .poll(() => explorer.count(), words)
          .toBe(Number(/(\d+) papers?$/.exec(words)?.[1] ?? Number.NaN));
        await expect(explorer.resultLinks.first()).toBeVisible();
        await page.goBack();
        await expect(empty).toBeVisible();
      }
    },
  );
}

test('the example searches of the front page find something', async ({ explorer, page }) => {
  await explorer.open();
  const examples = explorer.results.locator('.example-searches').getByRole('link');
  await expect(examples).toHaveCount(3);
  for (const example of await examples.allTextContents()) {
    await explorer.results.getByRole('link', { name: example, exact: true }).click();
    await expect(explorer.searchBox).toHaveValue(example);
    await expect(explorer.heading).not.toHaveText(/^(77|0) papers/);
    await page.goBack();
    await expect(explorer.heading).toHaveText(/^77 papers/);
  }
});

test('a formula in an abstract is set, and the original of a repaired passage can be shown', async ({
  explorer,
  page,
}) => {
  await explorer.open('?q=tulu');
  await explorer.resultLinks.first().click();
  await expect(explorer.paper).toContainText('TÜLU');
  const show = page.getByRole('button', { name: 'Show the original' });
  await show.click();
  await expect(explorer.paper).toContainText('\\"ULU');
  await page.getByRole('button', { name: 'Hide the original' }).click();
  await expect(explorer.paper).not.toContainText('\\"ULU');
});

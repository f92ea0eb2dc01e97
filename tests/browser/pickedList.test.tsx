import { PicksPage } from '../e2e/picksPage';
import { listOf, missingIds, TITLES, titlesInOrder } from './app/lists';
import { PAPERS } from './app/papers';
import { expect, test } from './app/test';

test('search, filters, counts and order work inside a list', async ({ explorer, page }) => {
  const list = [40, 3, 28, 9, 47, 18, 0];
  await explorer.open(listOf(list));
  await expect(explorer.heading).toHaveText('7 papers: A list of 7 papers');
  expect(await titlesInOrder(page)).toEqual(list.map((number) => TITLES[number]));
  await expect(explorer.sort.getByRole('option', { name: 'List order' })).toBeAttached();

  const safety = (await explorer.filters.states()).find(({ name }) => name === 'Safety');
  expect(safety?.count).toBeGreaterThan(0);
  await explorer.filters.toggle('Safety').click();
  await expect.poll(() => explorer.count()).toBe(safety?.count);
  await explorer.filters.toggle('Safety').click();
  await explorer.search('reward');
  await expect.poll(() => page.title()).toBe('“reward” in a list of 7 papers · Offprint');
  // The title names the search before its answer is there.
  await expect(explorer.results).toHaveAttribute('aria-busy', 'false');
  const found = await titlesInOrder(page);
  expect(found.length).toBeGreaterThan(0);
  const listed = list.map((number) => TITLES[number]);
  expect(found.filter((title) => !listed.includes(title))).toEqual([]);
  expect(explorer.path()).toContain('?q=reward#list=');

  await explorer.search('submodular qqq');
  await page.getByRole('link', { name: 'Show papers outside the list' }).click();
  await expect(page.getByRole('region', { name: 'Current list' })).toHaveCount(0);
  await expect(explorer.resultLinks.first()).toContainText('Submodular');
});

test('a paper of the list knows its place in it', async ({ explorer }) => {
  await explorer.open(listOf([40, 3, 28]));
  await explorer.resultLinks.nth(1).click();
  await expect(explorer.paperTitle).toHaveText(TITLES[3] ?? '');
  await expect(explorer.paper.getByRole('navigation')).toContainText('2 of 3');
});

test('what the catalog lacks is listed as missing, is merged with the rest, and is not lost', async ({
  explorer,
  page,
}) => {
  const picks = new PicksPage(page);
  await explorer.open(listOf([5], [], 'Mine'));
  await picks.add.click();
  await expect(picks.said('Added. Your list has 1 paper.')).toBeVisible();
  // With the same papers under the same name they are the same list, and the button stays all the same.
  await expect(picks.added).toBeFocused();
  await explorer.open();
  await explorer.open(listOf([5, 1], missingIds(7), 'Friday'));
  await expect(explorer.heading).toHaveText('2 papers: Friday');
  await expect(picks.banner).toContainText('Shared list, 9 papers, 1 in your list');
  const missing = picks.banner.getByRole('group');
  await expect(missing).toContainText(
    /^7 papers are not in this collection \(0000000000, .*0000000004 and 2 more\)/,
  );
  await expect(picks.banner.getByText('0000000006')).toBeHidden();
  await missing.getByText('7 papers').click();
  await expect(picks.banner.getByText('0000000006')).toBeVisible();

  const places = () => Promise.all([picks.add.or(picks.added).boundingBox(), picks.leave.boundingBox()]);
  const before = await places();
  await picks.add.click();
  await expect(picks.said('Added. Your list has 9 papers.')).toBeVisible();
  await expect(picks.added).toHaveAttribute('aria-disabled', 'true');
  await expect(picks.added).toBeFocused();
  expect(await places()).toEqual(before);
  await picks.leave.click();
  await expect(picks.banner).toHaveCount(0);
  await expect(explorer.heading).toHaveText(/^77 papers/);
  await expect(explorer.heading).toBeFocused();

  await picks.review.click();
  await expect(picks.name).toHaveValue('Mine');
  await expect(picks.picked).toHaveCount(9);
  await expect(picks.picked.nth(8)).toHaveText('Not in this collection: 0000000006');
  await picks.act(8, 'Remove').click();
  await expect(picks.picked).toHaveCount(8);
});

test('a list of which the catalog has nothing says so and leads out', async ({ explorer, page }) => {
  await explorer.open(listOf([], missingIds(2)));
  const picks = new PicksPage(page);
  await expect(page.getByText('None of the papers in this list are in this collection.')).toBeVisible();
  await expect(picks.banner).toContainText(
    'None of the papers are in this collection (0000000000, 0000000001',
  );
  await expect(picks.banner.getByRole('button')).toHaveCount(0);
  await page.getByRole('link', { name: 'Show papers outside the list' }).click();
  await expect(explorer.heading).toHaveText(/^77 papers/);
});

test('a list of which only unknown papers are new is not offered to be added', async ({ explorer, page }) => {
  const picks = new PicksPage(page);
  await explorer.open();
  await picks.pickInRow(0).click();
  await explorer.open(listOf([0], missingIds(2)));
  await expect(picks.banner).toContainText('1 in your list');
  await expect(picks.leave).toBeVisible();
  await expect(picks.banner.getByRole('button')).toHaveCount(0);
  // Dropped, it can be added again.
  await picks.pickInRow(0).click();
  await expect(picks.add).toBeEnabled();
});

test('a name with markup is text, wherever it is shown', async ({ explorer, page }) => {
  const name = '<img src=x onerror=alert(1)><b>bold</b>';
  const picks = new PicksPage(page);
  await explorer.open(listOf([1, 2], [], name));
  await expect(picks.banner).toContainText(name);
  await expect.poll(() => page.title()).toBe(`${name} · Offprint`);
  await picks.add.click();
  await expect(picks.bar).toContainText(name);
  await expect(page.locator('#root :is(img, b)')).toHaveCount(0);
});

test('a link of a hundred kilobytes, of nonsense and of one paper a thousand times is bounded and reported', async ({
  explorer,
  page,
}) => {
  const picks = new PicksPage(page);
  const nonsense = Array.from({ length: 5000 }, (_, number) => `no-paper-${number}`);
  await explorer.open(`${listOf([4, ...Array<number>(1000).fill(4)], nonsense)}&name=${'x'.repeat(20_000)}`);
  await expect(explorer.heading).toHaveText(`1 paper: ${'x'.repeat(80)}`);
  await expect(explorer.notices.filter({ hasText: 'and 4,999 more' })).toBeVisible();
  await expect(explorer.notices.filter({ hasText: 'repeats some papers' })).toBeVisible();
  await expect(explorer.notices.filter({ hasText: 'is too long and was cut' })).toBeVisible();
  await expect(picks.banner).toContainText('Shared list, 1 paper');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);

  await explorer.open('#list=nothing.at.all');
  await expect(explorer.heading).toHaveText(/^77 papers/);
  await expect(
    explorer.notices.filter({ hasText: 'The link’s list has no papers. All papers are shown.' }),
  ).toBeVisible();
});

test('all 77 papers with a name fit into a link of 2,000 characters', async ({ explorer }) => {
  const all = listOf([...PAPERS.keys()], [], 'Everything of June, for the reading group');
  expect((explorer.address + all).length).toBeLessThan(2000);
  await explorer.open(all);
  await expect(explorer.heading).toHaveText('77 papers: Everything of June, for the reading group');
});

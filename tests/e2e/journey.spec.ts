import { ExplorerPage, hydrated } from './explorerPage';
import { ExportDialog } from './exportDialog';
import { watch } from './guard';
import { PicksPage } from './picksPage';
import { ShareDialog } from './shareDialog';
import { expect, test } from './test';

// What is granted to a page stays with its context.
test.use({ reuseContext: false });

const SEARCHES = [
  { query: 'reward', rows: [0, 2] },
  { query: 'offline', rows: [1, 3] },
  { query: 'safe', rows: [0] },
];
const NAME = 'Friday <b>&</b> “reading” group';

test('five papers are picked, named and sent; who gets them looks inside, adds them to theirs and exports', async ({
  explorer,
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const picks = new PicksPage(page);
  const titles: string[] = [];
  await explorer.open();
  for (const { query, rows } of SEARCHES) {
    await explorer.search(query);
    await expect.poll(() => explorer.path()).toBe(`?q=${query}`);
    // The address is ahead of the answer: the rows are those of this query when its word is marked.
    await expect(explorer.rows.first().locator('mark').first()).toHaveText(new RegExp(query, 'i'));
    for (const row of rows) {
      titles.push((await explorer.resultLinks.nth(row).textContent()) ?? '');
      await picks.pickInRow(row).click();
      await expect(picks.bar).toContainText(`${titles.length} in list`);
    }
  }
  expect(new Set(titles).size).toBe(5);
  await picks.review.click();
  await picks.name.fill(NAME);
  const share = new ShareDialog(page);
  await picks.dialog.getByRole('button', { name: 'Share my list' }).click();
  await share.copy.click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(300);

  const receiver = await browser.newContext();
  const guard = watch(receiver, new URL(explorer.address).origin);
  const theirPage = await receiver.newPage();
  const theirs = new ExplorerPage(theirPage, explorer.address);
  const theirPicks = new PicksPage(theirPage);
  await theirs.open('?q=submodular');
  await theirPicks.pickInRow(0).click();
  await expect(theirPicks.bar).toContainText('1 in list');

  await theirPage.goto(link);
  await hydrated(theirPage);
  await expect(theirPicks.banner).toContainText(NAME);
  await expect(theirs.resultLinks).toHaveText(titles);
  await expect(theirPage).toHaveTitle(/Friday <b>&<\/b> “reading” group/);

  await theirs.search('offline');
  await expect.poll(() => theirs.count()).toBeLessThan(5);
  const found = await theirs.resultLinks.allTextContents();
  expect(found.length).toBeGreaterThan(0);
  expect(titles).toEqual(expect.arrayContaining(found));
  await theirs.clearSearch.click();
  await expect(theirs.resultLinks).toHaveText(titles);

  await theirPicks.add.click();
  await expect(theirPicks.bar).toContainText('6 in list');
  await theirPicks.leave.click();
  await expect(theirs.heading).toHaveText(/^77 papers/);

  const exported = new ExportDialog(theirPage);
  await theirPicks.bar.getByRole('button', { name: 'Export my list' }).click();
  await exported.format('BibTeX').check();
  const { text } = await exported.save();
  expect(text.match(/^@misc\{/gm)?.length).toBe(6);
  expect(text.match(/^\s*abstract = /gm)?.length).toBe(6);
  expect(guard.faults()).toEqual([]);
  await receiver.close();
});

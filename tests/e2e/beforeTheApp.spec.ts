import type { Route } from '@playwright/test';
import { BROWSER_REPORT, breakFile, FAILURES, FILES, holdFile } from './network';
import { PAPERS } from './papers';
import { PicksPage } from './picksPage';
import { expect, test } from './test';
import { TopicsPage } from './topicsPage';

const LOAD_PAGE = /\/assets\/loadPage-[^/]+\.js$/;
const PAPER = PAPERS[6];
const PAPER_PATH = `paper/${PAPER?.slug ?? ''}/`;

test('what is pressed before the app is there is made up for, in order and as often', async ({
  explorer,
  page,
}) => {
  const release = await holdFile(page, FILES.app);
  // The page counts as loaded only when its code is here.
  await page.goto(explorer.address, { waitUntil: 'commit' });
  const picks = new PicksPage(page);
  const buttons = explorer.rows.getByRole('button', { name: 'Pick' });
  for (const row of [0, 2, 0]) await buttons.nth(row).click();
  release();
  await expect(picks.bar).toContainText('1 picked');
  await expect(picks.pickInRow(2)).toHaveAttribute('aria-pressed', 'true');
});

test('a search that is sent before the app is there is made, and remembered', async ({ explorer, page }) => {
  const release = await holdFile(page, FILES.app);
  // The page counts as loaded only when its code is here.
  await page.goto(explorer.address, { waitUntil: 'commit' });
  await explorer.searchBox.fill('submodular');
  await explorer.searchBox.press('Enter');
  expect(explorer.path()).toBe('');
  release();
  await expect(explorer.resultLinks.first()).toContainText('Submodular');
  await expect.poll(() => explorer.path()).toBe('?q=submodular');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('offprint.recent')))
    .toBe('["submodular"]');
});

test('a link that is pressed before the app is there keeps the search around the page', async ({
  explorer,
  page,
}) => {
  const release = await holdFile(page, FILES.app);
  await page.goto(`${explorer.address}topics/?q=reward`, { waitUntil: 'commit' });
  await new TopicsPage(page).backToPapers.click();
  await page.waitForTimeout(300);
  expect(explorer.path()).toBe('topics/?q=reward');
  release();
  await expect(explorer.searchBox).toHaveValue('reward');
  expect(explorer.path()).toBe('?q=reward');
});

test('the next paper of a search is gone to when it is pressed before the app is there', async ({
  explorer,
  page,
}) => {
  await explorer.open('?q=reward');
  await expect(explorer.resultLinks.first()).toBeVisible();
  const [first = '', second = ''] = await explorer.slugs();
  const release = await holdFile(page, FILES.app);
  await page.goto(`${explorer.address}paper/${first}/?q=reward`, { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Next paper' }).click();
  release();
  await expect.poll(() => explorer.path()).toBe(`paper/${second}/?q=reward`);
});

test('a link that is pressed once more does not wait for the app', async ({ explorer, page }) => {
  await holdFile(page, FILES.app);
  await page.goto(`${explorer.address}help/?q=reward`, { waitUntil: 'commit' });
  const back = page.getByRole('link', { name: 'Back to the papers' });
  await back.click();
  await back.click();
  await expect(page).toHaveURL(explorer.address);
});

test('a link that is pressed is followed as it is when the app does not come', async ({
  explorer,
  guard,
  page,
}) => {
  guard.allowConsole(BROWSER_REPORT);
  const held: Route[] = [];
  await page.route(FILES.app, (route) => void held.push(route), { times: 1 });
  await page.goto(`${explorer.address}topics/?q=reward`, { waitUntil: 'commit' });
  await expect.poll(() => held.length).toBe(1);
  await new TopicsPage(page).backToPapers.click();
  expect(explorer.path()).toBe('topics/?q=reward');
  await held[0]?.abort();
  await expect(page).toHaveURL(explorer.address);
});

test('rules that are opened before the app is there are fetched once it is', async ({ explorer, page }) => {
  const release = await holdFile(page, FILES.app);
  await page.goto(`${explorer.address}topics/`, { waitUntil: 'commit' });
  const topics = new TopicsPage(page);
  await topics.openRules('RLHF');
  release();
  await expect(topics.rules('RLHF').getByText('A paper needs 1 point.')).toBeVisible();
});

test('a list whose taking over fails is drawn from nothing, with the words that were typed', async ({
  explorer,
  guard,
  page,
}) => {
  guard.allowConsole(BROWSER_REPORT);
  await page.route(LOAD_PAGE, async (route) => {
    // It fails only when words were typed.
    await expect(explorer.searchBox).toHaveValue('submodular');
    await route.abort();
  });
  await explorer.open();
  await explorer.searchBox.fill('submodular');
  await expect(explorer.resultLinks.first()).toContainText('Submodular');
  await expect.poll(() => explorer.path()).toBe('?q=submodular');
});

test('a paper can be read when the catalog fails, and the page says what does not work', async ({
  explorer,
  guard,
  page,
}) => {
  guard.allowConsole(BROWSER_REPORT);
  await breakFile(page, FILES.catalog, FAILURES.blocked);
  await explorer.open(PAPER_PATH);
  await expect(page.getByRole('alert')).toContainText('Only this page could be loaded');
  await expect(explorer.paperTitle).toHaveText(PAPER?.title.text ?? '');
  await expect(explorer.paper.getByRole('paragraph').first()).toContainText(/\w{4}/);
});

for (const parameters of ['?utm_source=mail', '?q=reward']) {
  test(`the list is shown at /${parameters} when the app’s code does not come`, async ({
    explorer,
    guard,
    page,
  }) => {
    guard.allowConsole(BROWSER_REPORT);
    await breakFile(page, FILES.app, FAILURES.blocked);
    await explorer.open(parameters);
    await expect(explorer.resultLinks.first()).toBeVisible();
  });
}

test('the title is that of the screen, also after Back', async ({ explorer, page }) => {
  await explorer.open();
  await expect(page).toHaveTitle('Hugging Face Papers · Offprint');
  await explorer.search('safety');
  await expect(page).toHaveTitle('“safety” · Offprint');
  await expect(explorer.heading).not.toHaveText(/^77 papers/);
  const [title = ''] = await explorer.resultLinks.allTextContents();
  await explorer.resultLinks.first().click();
  await expect(page).toHaveTitle(`${title} · Offprint`);
  await expect(page.locator('meta[name="citation_title"]')).toHaveAttribute('content', title);
  await page.goBack();
  await expect(page.locator('meta[name="citation_title"]')).toHaveCount(0);
  await expect(page).toHaveTitle('“safety” · Offprint');
});

test('what is nowhere is not passed off as the front page', async ({ explorer, page }) => {
  for (const path of ['no/such/page', 'paper/nothing-0000000000/']) {
    await explorer.open(path);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
  }
});

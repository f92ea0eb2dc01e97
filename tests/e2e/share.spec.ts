import type { Page, Route } from '@playwright/test';
import { ExplorerPage, hydrated } from './explorerPage';
import { BROWSER_REPORT } from './network';
import { PAPERS } from './papers';
import { ShareDialog } from './shareDialog';
import { expect, test } from './test';

// What is granted to a page stays with its context.
test.use({ reuseContext: false });

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test('a copied link opens as the same screen for someone else', async ({
  explorer,
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const share = new ShareDialog(page);
  await explorer.open('?q=policy&topic=offline-rl&not=safety&has=code&sort=title');
  await expect(explorer.resultLinks.first()).toBeVisible();
  const screen = await explorer.screen();
  await share.open.click();
  await expect(share.heading).toHaveText('Share this view');
  await expect(share.words).toHaveText([
    'Papers on Offline RL, not Safety, matching “policy”, with code, by title',
  ]);
  await share.copy.click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await copied(page);
  expect(link).toBe(page.url());
  await expect(share.link).toHaveValue(link);

  const other = await browser.newContext();
  const received = new ExplorerPage(await other.newPage(), explorer.address);
  await received.page.goto(link);
  await hydrated(received.page);
  await expect.poll(() => received.screen()).toEqual(screen);
  await other.close();
});

test('a link of a published site has a code to be scanned, unless it is too long for one', async ({
  explorer,
  browser,
}) => {
  const site = 'http://papers.example/';
  const page = await browser.newPage();
  const serve = async (route: Route): Promise<void> => {
    const url = route.request().url().replace(site, explorer.address);
    await route.fulfill({ response: await route.fetch({ url }) });
  };
  await page.route(`${site}**`, serve);
  const published = new ExplorerPage(page, site);
  const share = new ShareDialog(page);
  await published.open('?q=reward');
  await share.open.click();
  await expect(share.code).toHaveCount(1);
  await page.keyboard.press('Escape');
  const ids = PAPERS.flatMap(({ id }) => [id, id.replaceAll(/\d/g, 'x')]);
  // What the page left behind was still on its way.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.route(`${site}**`, serve);
  await published.open(`#list=${ids.join('.')}`);
  await share.open.click();
  await expect(share.dialog).toContainText('The link is too long for a QR code');
  await expect(share.code).toHaveCount(0);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
});

test('a press where the dialog cannot be had says so, and the page goes on', async ({
  explorer,
  page,
  guard,
}) => {
  guard.allowConsole(BROWSER_REPORT);
  await page.route(/\/assets\/ShareDialog-[^/]+\.js$/, (route) => route.abort());
  await explorer.open('?q=reward');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByText('Couldn’t load the share dialog.')).toBeVisible();
  await explorer.search('submodular');
  await expect(explorer.resultLinks.first()).toContainText('Submodular');
});

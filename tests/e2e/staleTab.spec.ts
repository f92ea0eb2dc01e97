import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Route } from '@playwright/test';
import { countLoads, siteNotice, test } from './deployed';
import { ExportDialog } from './exportDialog';
import { BROWSER_REPORT } from './network';
import { ADDED_TITLE } from './sites/nextBuild';
import { placeOf } from './sites/sites';
import { expect } from './test';

// A lost connection stays with the context.
test.use({ reuseContext: false });

/** Without a service worker, which would have kept the old build whole. */
test.use({ serviceWorkers: 'block' });
test.beforeEach(({ guard }) => guard.allowConsole(BROWSER_REPORT));

/** What watches over missing files comes some seconds after the page. */
const LATE = { timeout: 30_000 };

for (const site of ['papers', 'based'] as const) {
  test.describe(`the site “${site}”`, () => {
    test.use({ site });
    const tag = site === 'papers' ? [] : '@all';

    test(
      'an old page whose code is gone says so once; a reload brings the new one, and no loop',
      { tag },
      async ({ deployment, explorer, page }) => {
        await explorer.open('?q=reward');
        await expect(explorer.resultLinks.first()).toBeVisible();
        await expect(page.locator('body > div:not(#root) > [role="status"]')).toBeAttached(LATE);
        await deployment.renew();
        const loads = countLoads(page);
        await new ExportDialog(page).open.first().click();
        await expect(siteNotice(page)).toContainText('The site was updated');
        await expect(siteNotice(page)).toHaveCount(1);
        // What is here still works.
        await explorer.search('submodular');
        await expect(explorer.resultLinks.first()).toContainText('Submodular');
        await explorer.search('herons');
        expect(loads()).toBe(0);

        await siteNotice(page).getByRole('button', { name: 'Reload' }).click();
        await expect(explorer.resultLinks.first()).toContainText(ADDED_TITLE);
        await expect(page.locator('body > div:not(#root) > [role="status"]')).toBeAttached(LATE);
        const exported = new ExportDialog(page);
        await exported.open.first().click();
        await expect(exported.preview).toBeVisible();
        await expect(siteNotice(page)).toHaveCount(0);
        expect(loads()).toBe(1);
      },
    );
  });
}

test('a page that stays broken after the reload is not reloaded again', async ({
  deployment,
  explorer,
  page,
}) => {
  await explorer.open();
  await expect(page.locator('body > div:not(#root) > [role="status"]')).toBeAttached(LATE);
  // A host that answers with the new page and lost its catalog.
  await deployment.renew((folder) => rm(join(folder, 'assets'), { recursive: true }));
  const loads = countLoads(page);
  await new ExportDialog(page).open.first().click();
  await siteNotice(page).getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('alert')).toContainText('Search and filters couldn’t load');
  await page.waitForTimeout(1000);
  expect(loads()).toBe(1);
  await expect(explorer.resultLinks.first()).toBeVisible();
});

for (const { kept, change, says } of [
  {
    kept: 'code',
    change: async () => undefined,
    says: 'Search and filters couldn’t load',
  },
  {
    kept: 'catalog',
    // The code alone is as it was.
    change: async (folder: string) =>
      cp(placeOf('papers').folder, folder, { recursive: true, filter: isCode }),
    says: 'The site may have been updated',
  },
]) {
  test(`a page that the browser kept longer than the host its ${kept} says so, and reloads to the new one`, async ({
    deployment,
    explorer,
    page,
  }) => {
    const old = await (await page.request.get(deployment.address)).text();
    await deployment.renew(change);
    const fromCache = (route: Route): Promise<void> => route.fulfill({ contentType: 'text/html', body: old });
    await page.route(deployment.address, fromCache, { times: 1 });
    await explorer.goto();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(says);
    const reload = page.getByRole('button', { name: 'Reload' });
    await reload.click(LATE);
    await expect(explorer.heading).toHaveText(/^78 papers/);
    await expect(alert).toHaveCount(0);
    await expect(reload).toHaveCount(0);
  });
}

test('without a connection the words are others, and trying again works once it is back', async ({
  context,
  explorer,
  page,
}) => {
  await explorer.open();
  await expect(page.locator('body > div:not(#root) > [role="status"]')).toBeAttached(LATE);
  await context.setOffline(true);
  const topics = page.getByRole('link', { name: 'How topics are assigned' }).first();
  await topics.click();
  await expect(page.getByRole('heading', { name: 'Couldn’t load the topics' })).toBeVisible();
  await expect(siteNotice(page)).toContainText('You are offline');
  await expect(siteNotice(page).getByRole('button', { name: 'Reload' })).toHaveCount(0);
  await siteNotice(page).getByRole('button', { name: 'Close' }).click();
  await expect(siteNotice(page)).toHaveCount(0);
  await page.goBack();
  await context.setOffline(false);
  await topics.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
});

test('a file that fails for another reason is said in its place alone', async ({ explorer, page }) => {
  await explorer.open();
  await expect(page.locator('body > div:not(#root) > [role="status"]')).toBeAttached(LATE);
  await page.route(/\/assets\/ExportAndPrint-[^/]+\.js$/, (route) => route.abort());
  const asked = page.waitForResponse(`${explorer.address}sw.js`);
  await new ExportDialog(page).open.first().click();
  await expect(page.getByText('Couldn’t load the export dialog')).toBeVisible();
  // The host was asked why, and has the same build.
  await (await asked).finished();
  await expect(siteNotice(page)).toHaveCount(0);
});

function isCode(path: string): boolean {
  return !/\.(?:html|json)$|sw\.js$/.test(path);
}

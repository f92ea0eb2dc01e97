import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LibraryPage } from './libraryPage';
import { countLoads, siteNotice, test, untilKept } from './deployed';
import { BROWSER_REPORT } from './network';
import { PAPERS } from './papers';
import { ADDED_TITLE } from './sites/nextBuild';
import { placeOf } from './sites/sites';
import { expect } from './test';

// A lost connection stays with the context.
test.use({ reuseContext: false });

test.use({ serviceWorkers: 'allow' });
test.beforeEach(({ guard }) => guard.allowConsole(BROWSER_REPORT));

for (const site of ['papers', 'based'] as const) {
  test.describe(`the site “${site}”`, () => {
    test.use({ site });
    const tag = site === 'papers' ? [] : '@all';

    test(
      'after one visit works whole without the network',
      { tag },
      async ({ context, deployment, explorer, page }) => {
        await explorer.open();
        await untilKept(page);
        await deployment.stop();
        await context.setOffline(true);

        await page.reload();
        await expect(explorer.heading).toHaveText(/^77 papers/);
        await explorer.search('submodular');
        await expect(explorer.resultLinks.first()).toContainText('Submodular');
        await explorer.resultLinks.first().click();
        await expect(explorer.paperTitle).toContainText('Submodular');
        await expect(explorer.paper.getByRole('paragraph').first()).toContainText(/\w{4}/);
        await expect(explorer.paper.getByRole('heading', { name: 'Related papers' })).toBeVisible();
        expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
        const library = new LibraryPage(page);
        await library.saveOpen.click();
        await expect(library.saveOpen).toHaveAttribute('aria-pressed', 'true');
        await explorer.open('saved/');
        await expect(library.saved).toContainText(['Submodular']);

        for (const [path, heading] of [
          ['topics/', 'Topics'],
          ['help/', 'How to search'],
          ['map/', 'Map'],
          ['topic/rlhf/', /^26 papers/],
          [`paper/${PAPERS[6]?.slug ?? ''}/`, PAPERS[6]?.title.text ?? ''],
          [`paper/${PAPERS[7]?.slug ?? ''}/?q=reward`, PAPERS[7]?.title.text ?? ''],
          ['no/such/page', 'Page not found'],
        ] as const) {
          await explorer.open(path);
          await expect(page.getByRole('heading', { name: heading }).first(), path).toBeVisible();
        }
        // A page that runs no script is not kept: the list it is of is shown instead.
        await explorer.open('topic/rlhf/all/');
        await expect(explorer.heading).toHaveText(/^26 papers/);
        expect(explorer.path()).toBe('topic/rlhf/');
        await expect(siteNotice(page)).toHaveCount(0);
      },
    );

    test(
      'a new build is offered, waits, and is taken when it is asked for',
      { tag },
      async ({ context, deployment, explorer, page }) => {
        await explorer.open('?q=reward');
        await untilKept(page);
        const library = new LibraryPage(page);
        await library.saveInRow(0).click();
        await expect(library.saveInRow(0)).toHaveAttribute('aria-pressed', 'true');
        const other = await context.newPage();
        await other.goto(`${deployment.address}?topic=safety`);
        await expect(other.getByRole('article')).toHaveCount(0);

        await deployment.renew();
        await explorer.open();
        await expect(siteNotice(page)).toContainText('A new version is available');
        // Nothing is forced: the old build still answers, also a reload.
        await expect(explorer.heading).toHaveText(/^77 papers/);
        await page.reload();
        await expect(explorer.heading).toHaveText(/^77 papers/);
        await expect(siteNotice(page)).toContainText('A new version is available');
        await expect(siteNotice(other)).toContainText('A new version is available');
        await explorer.search('herons');
        await expect(explorer.heading).toHaveText(/^0 papers/);
        // Put off, it goes away and gives the focus back.
        const box = other.getByRole('combobox', { name: 'Search titles and abstracts' });
        await box.focus();
        await siteNotice(other).getByRole('button', { name: 'Later' }).click();
        await expect(siteNotice(other)).toHaveCount(0);
        await expect(box).toBeFocused();

        const loads = countLoads(page);
        const otherLoads = countLoads(other);
        await siteNotice(page).getByRole('button', { name: 'Reload' }).click();
        await expect(explorer.resultLinks.first()).toContainText(ADDED_TITLE);
        await expect(explorer.searchBox).toHaveValue('herons');
        expect(loads()).toBe(1);

        // The other tab is told, and left alone.
        await expect(siteNotice(other)).toContainText('Another tab loaded a new version');
        expect(otherLoads()).toBe(0);
        await siteNotice(other).getByRole('button', { name: 'Reload' }).click();
        await expect(other.getByRole('region', { name: 'Results' })).toBeVisible();
        await expect(siteNotice(other)).toHaveCount(0);

        // It is kept as the first was, and nothing more is offered.
        await deployment.stop();
        await context.setOffline(true);
        await explorer.open();
        await expect(explorer.heading).toHaveText(/^78 papers/);
        await page.waitForTimeout(1000);
        await expect(siteNotice(page)).toHaveCount(0);
        expect(loads()).toBe(2);
        await explorer.open('saved/');
        await expect(library.saved).toHaveCount(1);
      },
    );
  });
}

for (const { what, change } of [
  {
    what: 'a file of it is missing',
    change: async (folder: string) => {
      const [name = ''] = (await readdir(join(folder, 'assets'))).filter((file) => file.startsWith('Help'));
      await rm(join(folder, 'assets', name));
    },
  },
  {
    what: 'a file of it is cut short',
    change: async (folder: string) => {
      const [name = ''] = (await readdir(join(folder, 'assets'))).filter((file) =>
        file.startsWith('catalog'),
      );
      await writeFile(join(folder, 'assets', name), '{}');
    },
  },
  {
    what: 'its page is still the old one',
    change: async (folder: string) =>
      cp(join(placeOf('papers').folder, 'index.html'), join(folder, 'index.html')),
  },
]) {
  test(
    `a new build is not offered when ${what}, and the old one stays whole`,
    { tag: what === 'a file of it is missing' ? [] : '@all' },
    async ({ deployment, explorer, page }) => {
      await explorer.open();
      await untilKept(page);
      await deployment.renew(change);
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        const givenUp = new Promise<void>((resolve) => {
          registration.addEventListener('updatefound', () => {
            const worker = registration.installing;
            worker?.addEventListener('statechange', () => {
              if (worker.state === 'redundant') resolve();
            });
          });
        });
        await registration.update().catch(() => undefined);
        await givenUp;
      });
      await expect(siteNotice(page)).toHaveCount(0);
      await deployment.stop();
      await page.reload();
      await expect(explorer.heading).toHaveText(/^77 papers/);
      await explorer.open('help/');
      await expect(page.getByRole('heading', { name: 'How to search' })).toBeVisible();
    },
  );
}

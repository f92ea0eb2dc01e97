import { BROWSER_REPORT, breakFile, FAILURES, FILES } from './network';
import { expect, test } from './test';

test.beforeEach(({ guard }) => guard.allowConsole(BROWSER_REPORT));

const CATALOG_WORDS = {
  blocked: 'Check your connection',
  gone: 'status 404',
  'cut short': 'The file is incomplete',
  'of another format': 'has format 99, which this page cannot read',
} satisfies Record<keyof typeof FAILURES, string>;

for (const failure of ['blocked', 'gone', 'cut short', 'of another format'] as const) {
  // Which failure it is the parsers' own tests tell apart.
  const tag = failure === 'blocked' ? [] : '@all';
  test(
    `when the catalog is ${failure}, the page says so, and trying again works`,
    { tag },
    async ({ explorer, page }) => {
      const repair = await breakFile(page, FILES.catalog, FAILURES[failure]);
      await explorer.open('?q=reward');
      await expect(page.getByRole('alert')).toContainText(CATALOG_WORDS[failure]);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('alert')).toContainText(CATALOG_WORDS[failure]);
      await repair();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(explorer.resultLinks.first()).toBeVisible();
      await expect(explorer.searchBox).toHaveValue('reward');
    },
  );

  const abstractsTag = failure === 'blocked' ? [] : '@all';
  test(
    `when a file of abstracts is ${failure}, titles and filters work, and trying again works`,
    { tag: abstractsTag },
    async ({ explorer, page }) => {
      const repair = await breakFile(page, FILES.abstracts, FAILURES[failure]);
      await explorer.open();
      await expect(explorer.heading).toHaveText(/^77 papers/);
      await expect(explorer.notices.filter({ hasText: 'Searching titles only' })).toBeVisible();
      await explorer.filters.toggle('Safety').click();
      await expect(explorer.heading).not.toHaveText(/^77 papers/);
      await explorer.resultLinks.first().click();
      await expect(explorer.paper.getByRole('alert')).toContainText('Couldn’t load the abstract');
      await repair();
      await explorer.paper.getByRole('button', { name: 'Try again' }).click();
      await expect(explorer.paper.getByRole('alert')).toHaveCount(0);
      await expect(explorer.paper.getByRole('paragraph').first()).toContainText(/\w{4}/);
    },
  );
}

test('when the abstracts failed for the search, it can be tried again from the list', async ({
  explorer,
  page,
}) => {
  const repair = await breakFile(page, FILES.abstracts, FAILURES.blocked);
  await explorer.open('?q=reward');
  const notice = explorer.notices.filter({ hasText: 'Searching titles only' });
  await expect(notice).toBeVisible();
  await expect(explorer.heading).not.toHaveText(/^77 papers/);
  await expect(explorer.resultLinks.first()).toBeVisible();
  for (const title of await explorer.resultLinks.allTextContents()) expect(title).toMatch(/reward/i);
  const titled = await explorer.resultLinks.count();
  await repair();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toBeHidden();
  await expect.poll(async () => explorer.resultLinks.count()).toBeGreaterThan(titled);
});

test('when the engine is blocked, the list works, and trying again works', async ({ explorer, page }) => {
  const repair = await breakFile(page, FILES.engine, FAILURES.blocked);
  await explorer.open('?q=mirror+descent');
  const notice = explorer.notices.filter({ hasText: 'Couldn’t load the search engine' });
  await expect(notice).toBeVisible();
  await expect(explorer.heading).toHaveText(/^77 papers/);
  await repair();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toBeHidden();
  await expect(explorer.resultLinks.first()).toContainText('Mirror Descent Policy Optimization');
});

test.describe('with an index file', () => {
  test.use({ site: 'many' });

  test('when the worker cannot start, search runs without it', async ({ explorer, page }) => {
    let asked = 0;
    await page.context().route(FILES.worker, async (route) => {
      asked += 1;
      await route.abort();
    });
    await explorer.open('?q=heron');
    await expect(explorer.resultLinks.first()).toContainText('heron');
    expect(asked).toBeGreaterThan(0);
    await explorer.search('plover');
    await expect(explorer.resultLinks.first()).toContainText('plover');
  });

  test('where the browser has no workers, search runs without them', async ({ explorer, page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await explorer.open('?q=heron');
    await expect(explorer.resultLinks.first()).toContainText('heron');
  });

  for (const failure of ['blocked', 'gone', 'cut short'] as const) {
    const tag = failure === 'gone' ? [] : '@all';
    test(
      `when it is ${failure}, the list works, and trying again works`,
      { tag },
      async ({ explorer, page }) => {
        const repair = await breakFile(page, FILES.index, FAILURES[failure]);
        await explorer.open('?q=heron');
        const notice = explorer.notices.filter({ hasText: 'Searching titles only' });
        await expect(notice).toBeVisible();
        await expect(explorer.heading).not.toHaveText(/^450 papers/);
        await repair();
        await notice.getByRole('button', { name: 'Try again' }).click();
        await expect(notice).toBeHidden();
        await expect(explorer.heading).toHaveText(/^50 papers/);
        await expect(explorer.resultLinks.first()).toContainText('heron');
      },
    );
  }

  test('when the worker dies while in use, the search goes on without it', async ({ explorer, page }) => {
    await page.addInitScript(() => {
      const Native = Worker;
      Object.assign(globalThis, {
        Worker: class extends Native {
          constructor(...parts: ConstructorParameters<typeof Worker>) {
            super(...parts);
            addEventListener('worker-dies', () => this.dispatchEvent(new ErrorEvent('error')));
          }
        },
      });
    });
    await explorer.open('?q=heron');
    await expect(explorer.resultLinks.first()).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event('worker-dies')));
    await explorer.search('plover');
    await expect(explorer.resultLinks.first()).toContainText('plover');
  });
});

import { hydrated, type ExplorerPage } from './explorerPage';
import { BROWSER_REPORT, breakFile, FAILURES, FILES } from './network';
import { expect, test } from './test';
import { TopicsPage } from './topicsPage';

test.describe('under a base', () => {
  test.use({ site: 'based' });

  test('the page of topics is reached from the front page, outlives a reload and leads back', async ({
    explorer,
    page,
  }) => {
    const topics = new TopicsPage(page);
    await explorer.open();
    const frontPage = page.getByRole('region', { name: 'About this collection' });
    await frontPage.getByRole('link', { name: 'How topics are assigned' }).click();
    await expect(topics.heading).toHaveText('Topics');
    await expect(topics.heading).toBeFocused();
    expect(explorer.path()).toBe('topics/');
    await page.reload();
    await hydrated(page);
    await expect(topics.heading).toHaveText('Topics');
    await expect(page).toHaveTitle('Topics · Offprint');
    await topics.backToPapers.click();
    await expect(explorer.resultLinks.first()).toBeVisible();
    expect(explorer.path()).toBe('');
  });
});

test('a catalog without topics says so, and leads back', async ({ explorer, page }) => {
  await page.route(FILES.catalog, async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({
      contentType: 'application/json',
      body: text.replaceAll(/"topics":\[[^\]]*\]/g, '"topics":[]'),
    });
  });
  const topics = new TopicsPage(page);
  await comeFromTheApp(explorer, '/topics/');
  await expect(page.getByText('This collection has no topics.')).toBeVisible();
  await expect(topics.matrix).toHaveCount(0);
  await topics.backToPapers.click();
  await expect(explorer.resultLinks.first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'How topics are assigned' })).toHaveCount(0);
});

test.describe('in a catalog whose papers have no topic', () => {
  test.use({ site: 'three' });

  test('every topic is there with its rules, and none leads to an empty list', async ({ explorer, page }) => {
    const topics = new TopicsPage(page);
    await explorer.open('topics');
    await topics.openRules('Safety');
    await expect(topics.rules('Safety').getByRole('table')).toBeVisible();
    await expect(topics.section('Safety').getByText('no papers')).toBeVisible();
    await expect(page.locator('a[href*="topic="]')).toHaveCount(0);
  });
});

test('a link to one topic comes to it, and the address keeps it', async ({ explorer, page }) => {
  const topics = new TopicsPage(page);
  for (const arrive of [() => explorer.open('topics#safety'), () => page.reload()]) {
    await arrive();
    await expect(topics.section('Safety').getByRole('heading', { level: 2 })).toBeInViewport();
    await expect(topics.section('Safety').getByRole('heading', { level: 2 })).toBeFocused();
    expect(explorer.path()).toBe('topics/#safety');
  }
  await page.evaluate(() => scrollTo({ top: 0 }));
  await topics.matrix.getByRole('rowheader').getByRole('link', { name: 'RLHF' }).click();
  await expect(topics.section('RLHF').getByRole('heading', { level: 2 })).toBeFocused();
  expect(explorer.path()).toBe('topics/#about-rlhf');
  await page.goBack();
  expect(explorer.path()).toBe('topics/#safety');
});

for (const failure of ['none', 'blocked', 'cut short', 'of another format'] as const) {
  // Which failure it is the parsers’ own tests tell apart.
  test(
    `the rules are fetched when they are asked for; the file’s failure: ${failure}`,
    { tag: failure === 'none' || failure === 'blocked' ? [] : '@all' },
    async ({ explorer, guard, page }) => {
      const topics = new TopicsPage(page);
      const asked: string[] = [];
      page.on('request', (request) => {
        if (FILES.topicRules.test(request.url())) asked.push(request.url());
      });
      guard.allowConsole(BROWSER_REPORT);
      const repair =
        failure === 'none' ? undefined : await breakFile(page, FILES.topicRules, FAILURES[failure]);
      await explorer.open('topics');
      await expect(topics.section('RLHF')).toBeVisible();
      expect(asked).toEqual([]);
      await topics.openRules('RLHF');
      const rules = topics.rules('RLHF');
      if (repair !== undefined) {
        await expect(rules.getByRole('alert')).toContainText('Couldn’t load the rules.');
        await repair();
        await rules.getByRole('button', { name: 'Try again' }).click();
      }
      await expect(rules.getByText('A paper needs 1 point.')).toBeVisible();
      const groups = rules.getByRole('rowheader');
      expect(await groups.count()).toBeGreaterThan(2);
      await expect(rules.getByRole('cell').filter({ hasText: 'RLHF' }).first()).toBeVisible();
      await expect(rules.getByRole('cell', { name: /^−?\d+(\.\d+)?$/ })).toHaveCount(
        (await groups.count()) * 2,
      );
    },
  );
}

test('a page that cannot be had says so, and leads back', async ({ explorer, guard, page }) => {
  guard.allowConsole(BROWSER_REPORT);
  await page.route(/TopicsPage-/, (route) => route.abort());
  await explorer.open('?q=mirror+descent');
  await expect(explorer.resultLinks.first()).toBeVisible();
  await comeFromTheApp(explorer, '/topics/?q=mirror+descent');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Couldn’t load the topics');
  await page.getByRole('link', { name: 'Back to the papers' }).click();
  await expect(explorer.searchBox).toHaveValue('mirror descent');
});

test('without the catalog the page says what happened, and tries again', async ({
  explorer,
  guard,
  page,
}) => {
  guard.allowConsole(BROWSER_REPORT);
  const repair = await breakFile(page, FILES.catalog, FAILURES.blocked);
  await comeFromTheApp(explorer, '/topics/#safety');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Couldn’t load papers');
  await repair();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(new TopicsPage(page).section('Safety').getByRole('heading', { level: 2 })).toBeInViewport();
});

/** Navigates to a page inside the app, because a fetched page is prerendered and stays whatever fails. */
async function comeFromTheApp(explorer: ExplorerPage, path: string): Promise<void> {
  await explorer.open('no/such/page');
  await expect(explorer.page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await explorer.page.evaluate(
    (to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    },
    explorer.base + path.slice(1),
  );
}

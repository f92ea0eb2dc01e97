import { BROWSER_REPORT, breakFile, FAILURES, FILES, holdFile } from './network';
import { PAPERS } from './papers';
import { expect, test } from './test';
import { TopicsPage } from './topicsPage';

const LOAD_PAGE = /\/assets\/loadPage-[^/]+\.js$/;
const PAPER = PAPERS[6];
const PAPER_PATH = `paper/${PAPER?.slug ?? ''}/`;

for (const path of ['', 'topic/rlhf/', PAPER_PATH]) {
  test(
    `controls of /${path} are disabled until the app is there, and look the same`,
    { tag: !path.startsWith('topic') ? [] : '@all' },
    async ({ explorer, page }) => {
      const controls = page.locator('#root :is(button, select)');
      const looks = (): Promise<string[]> =>
        controls.evaluateAll((all) =>
          all.map((control) => {
            const { color, opacity, backgroundColor, borderColor, cursor, width, height } =
              getComputedStyle(control);
            return [
              control.className,
              color,
              opacity,
              backgroundColor,
              borderColor,
              cursor,
              width,
              height,
            ].join(' ');
          }),
        );
      const release = await holdFile(page, FILES.app);
      // The page counts as loaded only when its code is here.
      await page.goto(explorer.address + path, { waitUntil: 'commit' });
      // Then the head is parsed, and the page has all its links to stylesheets.
      await expect(page.locator('.frame-menu button')).toBeAttached();
      await expect
        .poll(() =>
          page
            .locator('link[rel="stylesheet"]')
            .evaluateAll((links) => links.every((link) => link instanceof HTMLLinkElement && link.sheet)),
        )
        .toBe(true);
      await expect(controls.first()).toBeDisabled();
      await expect(controls.and(page.locator(':enabled'))).toHaveCount(0);
      const before = await looks();
      release();
      await expect(page.locator('html[data-hydrated]')).toBeAttached();
      await expect(page.locator('[data-awaits-hydration]')).toHaveCount(0);
      await expect(controls.first()).toBeEnabled();
      expect(before.length).toBeGreaterThan(0);
      const after = await looks();
      expect(before.filter((look) => !after.includes(look))).toEqual([]);
    },
  );
}

test('a search that is sent before the app is there is made by the browser', async ({ explorer, page }) => {
  const release = await holdFile(page, FILES.app);
  // The page counts as loaded only when its code is here.
  await page.goto(explorer.address, { waitUntil: 'commit' });
  await explorer.searchBox.fill('submodular');
  await explorer.searchBox.press('Enter');
  await expect.poll(() => explorer.path()).toBe('?q=submodular');
  release();
  await expect(explorer.resultLinks.first()).toContainText('Submodular');
  await expect(explorer.searchBox).toHaveValue('submodular');
});

test('a link that is selected before the app is there is followed by the browser', async ({
  explorer,
  page,
}) => {
  const release = await holdFile(page, FILES.app);
  await page.goto(`${explorer.address}topics/`, { waitUntil: 'commit' });
  await new TopicsPage(page).backToPapers.click();
  await expect(page).toHaveURL(explorer.address);
  release();
  await expect(explorer.resultLinks.first()).toBeVisible();
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
  await explorer.goto();
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
  await explorer.goto(PAPER_PATH);
  await expect(page.getByRole('alert')).toContainText('Search and filters couldn’t load');
  await expect(explorer.paperTitle).toHaveText(PAPER?.title.text ?? '');
  await expect(explorer.paper.getByRole('paragraph').first()).toContainText(/\w{4}/);
});

for (const parameters of ['?utm_source=mail', '?q=reward']) {
  test(
    `the list is shown at /${parameters} when the app’s code does not come`,
    { tag: parameters === '?q=reward' ? [] : '@all' },
    async ({ explorer, guard, page }) => {
      guard.allowConsole(BROWSER_REPORT);
      await breakFile(page, FILES.app, FAILURES.blocked);
      await explorer.goto(parameters);
      await expect(explorer.resultLinks.first()).toBeVisible();
    },
  );
}

test('the title is that of the screen, also after Back', async ({ explorer, page }) => {
  await explorer.goto();
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
    await explorer.goto(path);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
  }
});

import { UNUSED_PRELOAD } from './network';
import { PAPERS } from './papers';
import { sitePages } from '../site/sitePages';
import { placeOf } from './sites/sites';
import { expect, test } from './test';

/** Papers with formulas in their abstracts, and one without. */
const READ = [PAPERS[20], PAPERS[18], PAPERS[0]].filter((paper) => paper !== undefined);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ guard }) => guard.allowConsole(UNUSED_PRELOAD));

  test('the front page lists the papers and leads to the topics', async ({ explorer, page }) => {
    await explorer.goto();
    await expect(explorer.heading).toHaveText(/^77 papers/);
    await expect(explorer.resultLinks.first()).toHaveText(PAPERS[0]?.title.text ?? '');
    const topics = page.locator('.front-page-topics').getByRole('link');
    await expect(topics).toHaveCount(12);
    for (const href of await topics.evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
      expect(href).toMatch(new RegExp(`^${explorer.base}topic/[\\w-]+/$`));
    await page.getByRole('link', { name: /more papers$/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'All papers' })).toBeVisible();
    const titles = await page.getByRole('listitem').getByRole('link').allTextContents();
    expect(titles).toEqual(PAPERS.map(({ title }) => title.text));
  });

  for (const { slug, title, abstract } of READ) {
    test(
      `a paper is read whole: ${title.text}`,
      { tag: slug === READ[0]?.slug ? [] : '@all' },
      async ({ explorer }) => {
        await explorer.goto(`paper/${slug}/`);
        await expect(explorer.paperTitle).toHaveText(title.text);
        const formulas = abstract.marks.filter(({ kind }) => kind === 'math');
        await expect(explorer.paper.locator('.abstract math')).toHaveCount(formulas.length);
        const [beginning = ''] = abstract.text.split(/[$\n]/);
        await expect(explorer.paper).toContainText(
          beginning.slice(0, formulas[0]?.start ?? beginning.length),
        );
      },
    );
  }

  for (const { path, heading } of [
    { path: 'topic/rlhf/', heading: /^26 papers/ },
    { path: 'topic/rlhf/all/', heading: 'All papers on RLHF' },
    { path: 'topics/', heading: 'Topics' },
    { path: 'help/', heading: 'How to search' },
    { path: 'all/', heading: 'All papers' },
  ]) {
    test(
      `/${path} has its heading`,
      { tag: /^topic\/rlhf\/$|^all/.test(path) ? [] : '@all' },
      async ({ explorer, page }) => {
        await explorer.goto(path);
        await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      },
    );
  }

  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`nothing is offered that would not answer, ${size.width} px wide`, async ({ explorer, page }) => {
      await page.setViewportSize(size);
      const paper = `paper/${READ[0]?.slug ?? ''}/`;
      for (const path of ['', 'topic/rlhf/', paper, 'topics/', 'help/', 'all/', 'topic/rlhf/all/']) {
        await explorer.goto(path);
        await expect(page.getByRole('heading').first()).toBeVisible();
        const idle = page.locator('button:not(.topic-chip), input, select, textarea, summary, [popover]');
        expect(await idle.filter({ visible: true }).allInnerTexts(), path).toEqual([]);
        await expect(page.getByRole('status').filter({ visible: true, hasText: 'Loading' })).toHaveCount(0);
      }
    });
  }

  test('the papers are walked through by links alone', async ({ explorer, page }) => {
    await explorer.goto();
    await page.locator('.front-page-topics').getByRole('link', { name: 'RLHF' }).click();
    await expect(explorer.heading).toHaveText(/^26 papers/);
    await explorer.resultLinks.first().click();
    const title = await explorer.paperTitle.innerText();
    expect(PAPERS.map((paper) => paper.title.text)).toContain(title);
    await page.getByRole('link', { name: 'Next paper' }).click();
    await expect(explorer.paperTitle).not.toHaveText(title);
    const related = page.getByRole('region', { name: 'Related papers' }).getByRole('link').first();
    const relatedTitle = await related.innerText();
    await related.click();
    await expect(explorer.paperTitle).toHaveText(relatedTitle);
    await explorer.backToList.first().click();
    await expect(explorer.resultLinks.first()).toBeVisible();
    await expect(explorer.heading).toHaveText(/^77 papers/);
  });
});

test('the host answers every page with itself, and the rest with a page that holds nothing', async ({
  request,
}) => {
  const { address } = placeOf('papers');
  for (const { path, html } of await sitePages('papers')) {
    const answer = await request.get(address + path.replace(/index\.html$/, ''));
    expect(answer.status(), path).toBe(200);
    expect(await answer.text(), path).toBe(html);
  }
  const missing = await request.get(`${address}no/such/page`);
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toMatch(/<div id="root"><noscript>.*Page not found.*<\/noscript><\/div>/s);
});

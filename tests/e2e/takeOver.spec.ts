import type { Page } from '@playwright/test';
import { FILES, holdFile } from './network';
import { PAPERS } from './papers';
import { expect, test } from './test';

declare global {
  interface Window {
    /** What on screen has moved of itself; source: Layout Instability API. */
    shifts: string[];
    /** The elements of the static page. */
    drawnAhead: WeakSet<Element>;
  }
}

const [PAPER] = PAPERS;
const SLUG = PAPER?.slug ?? '';

const ROUTES = ['', 'topic/rlhf/', `paper/${SLUG}/`, 'topics/', 'help/'];

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    window.shifts = [];
    window.drawnAhead = new WeakSet();
    new PerformanceObserver((list) => {
      // While the page itself is read, what comes last may push what is there already.
      const [arrival] = performance.getEntriesByType('navigation');
      const readAt = (arrival instanceof PerformanceNavigationTiming && arrival.domInteractive) || Infinity;
      for (const entry of list.getEntries().filter(({ startTime }) => startTime > readAt)) {
        const sources: unknown = Reflect.get(entry, 'sources');
        const moved = Array.isArray(sources) ? sources.map((source) => Reflect.get(source, 'node')) : [];
        const elements = moved.map((node) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : 'text',
        );
        window.shifts.push(`${String(Reflect.get(entry, 'value'))}: ${elements.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    // Modules run before this event, but the app waits for the catalog, which comes after the page.
    document.addEventListener('DOMContentLoaded', () => {
      for (const element of document.querySelectorAll('#root *')) window.drawnAhead.add(element);
    });
  }),
);

/** Waits until the app answers, and has drawn all it draws of itself. */
async function takenOver(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.locator('h1').evaluate((heading) => Object.keys(heading).some((key) => key.startsWith('__react'))),
    )
    .toBe(true);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
}

async function isDrawnAhead(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => window.drawnAhead.has(element));
}

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  for (const path of ROUTES) {
    // A list and a paper stand for the rest.
    const tag = /^$|^paper/.test(path) ? [] : '@all';
    test(
      `the app takes over /${path} as it stands, and nothing moves, ${size.width} px wide`,
      { tag },
      async ({ explorer, page }) => {
        await page.setViewportSize(size);
        await explorer.goto(path);
        await takenOver(page);
        expect(await isDrawnAhead(page, 'h1')).toBe(true);
        expect(await isDrawnAhead(page, '#root a')).toBe(true);
        expect(await page.evaluate(() => window.shifts)).toEqual([]);
      },
    );
  }
}

test('a movement would be seen', async ({ explorer, page }) => {
  await explorer.goto('help/');
  await takenOver(page);
  await page.evaluate(() => document.querySelector('#root')?.before(document.createElement('hr')));
  await expect.poll(() => page.evaluate(() => window.shifts.length)).toBeGreaterThan(0);
});

test('what is typed before the app takes over is kept, and searched for', async ({ explorer, page }) => {
  const release = await holdFile(page, FILES.catalog);
  await explorer.goto();
  await explorer.type('submodular');
  expect(await isDrawnAhead(page, 'input')).toBe(true);
  release();
  await expect(explorer.resultLinks.first()).toContainText('Submodular');
  await expect(explorer.searchBox).toHaveValue('submodular');
  await expect.poll(() => explorer.path()).toBe('?q=submodular');
  expect(await isDrawnAhead(page, 'input')).toBe(true);
});

test('what is typed beside a paper before the app takes over joins what the address asks for', async ({
  explorer,
  page,
}) => {
  const release = await holdFile(page, FILES.catalog);
  await explorer.goto(`paper/${SLUG}/?q=policy&sort=title`);
  await explorer.type('submodular');
  release();
  await expect.poll(() => explorer.path()).toBe(`paper/${SLUG}/?q=submodular&sort=title`);
  await expect(explorer.searchBox).toHaveValue('submodular');
  await expect(explorer.searchBox).toBeFocused();
  await expect(explorer.resultLinks.first()).toBeVisible();
  expect(await isDrawnAhead(page, '.paper h1')).toBe(true);
});

test('a paper with a search around it is read at once, and the search comes around it', async ({
  explorer,
  page,
}) => {
  const release = await holdFile(page, FILES.catalog);
  await explorer.goto(`paper/${SLUG}/?q=policy`);
  await expect(explorer.paperTitle).toHaveText(PAPER?.title.text ?? '');
  await expect(explorer.paper.getByRole('paragraph').first()).toContainText(/\w{4}/);
  release();
  await expect(explorer.resultLinks.first()).toBeVisible();
  await expect(explorer.heading).not.toHaveText(/^77 papers/);
  await expect(explorer.searchBox).toHaveValue('policy');
  expect(await isDrawnAhead(page, '.paper h1')).toBe(true);
  expect(await isDrawnAhead(page, '.abstract')).toBe(true);
});

for (const { link, says } of [
  { link: '?q=reward', says: 'Loading the papers' },
  { link: '?topic=rlhf', says: 'Loading the papers' },
  { link: `#list=${PAPERS[3]?.id ?? ''}`, says: 'Loading the papers' },
  { link: 'topic/rlhf/?q=reward', says: 'Loading the papers' },
]) {
  const tag = link.startsWith('?topic') || link.startsWith('topic/') ? '@all' : [];
  test(`/${link} at no time shows the list of the static page`, { tag }, async ({ explorer, page }) => {
    const release = await holdFile(page, FILES.catalog);
    await explorer.goto(link);
    await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible();
    await expect(explorer.resultLinks).toHaveCount(0);
    release();
    await expect(explorer.resultLinks.first()).toBeVisible();
    await expect(explorer.heading).not.toHaveText(/^(77|26) papers$/);
    expect(await isDrawnAhead(page, 'h1')).toBe(false);
  });
}

test('a search shows nothing of the static page before any code of the app is here', async ({
  explorer,
  page,
}) => {
  const release = await holdFile(page, FILES.app);
  await page.goto(`${explorer.address}?q=reward`, { waitUntil: 'commit' });
  await expect(page.locator('.result-link').first()).toBeAttached();
  await expect(page.locator('.result-link').filter({ visible: true })).toHaveCount(0);
  release();
  await expect(explorer.resultLinks.first()).toBeVisible();
  await expect(explorer.heading).not.toHaveText(/^77 papers/);
});

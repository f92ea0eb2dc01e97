import { hydrated } from './explorerPage';
import { expect, test } from './test';

test.use({ site: 'based' });

test('under a base path a deep link, a reload and every link stay under it', async ({ explorer, page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await explorer.open('?q=policy&sort=digest');
  await expect(explorer.heading).not.toHaveText(/^77 papers/);
  const [title = ''] = await explorer.resultLinks.allTextContents();
  await explorer.resultLinks.first().click();
  await expect(explorer.paperTitle).toHaveText(title);
  expect(explorer.path()).toMatch(/^paper\/[\w-]+-\w{10}\/\?q=policy&sort=digest$/);
  await page.reload();
  await hydrated(page);
  await expect(explorer.paperTitle).toHaveText(title);
  await expect(explorer.resultLinks.nth(5)).toBeVisible();

  const inward = await page
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => String(link.getAttribute('href'))).filter((href) => href.startsWith('/')),
    );
  expect(inward.length).toBeGreaterThan(5);
  expect(inward.filter((href) => !href.startsWith('/papers/'))).toEqual([]);
  expect(requests.filter((path) => !path.startsWith('/papers/'))).toEqual([]);
  expect(requests.some((path) => path.startsWith('/papers/assets/session-'))).toBe(true);
});

test('under a base path an unknown page is said so, with a way home', async ({ explorer, page }) => {
  await explorer.open('no/such/page');
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await page.getByRole('link', { name: 'Explore all papers' }).click();
  await expect(explorer.heading).toHaveText(/^77 papers/);
  expect(explorer.path()).toBe('');
});

test('under a base path a page says where it stands', async ({ explorer, page }) => {
  await explorer.open('topic/rlhf/');
  await expect(explorer.heading).toBeVisible();
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', '/papers/topic/rlhf/');
});

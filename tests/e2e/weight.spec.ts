import { gzipSum, noteFetchedFiles } from '../setup/fetchedFiles';
import { FILES } from './network';
import { expect, test } from './test';

const KB = 1000;

test('the first result comes with at most 210 kB, 125 kB of it code besides the engine', async ({
  explorer,
  page,
}) => {
  const fetched = noteFetchedFiles(page.context());
  await explorer.open('?q=reward');
  await expect(explorer.heading).not.toHaveText(/^77 papers/);
  await expect(explorer.resultLinks.first()).toBeVisible();

  const files = await fetched();
  const code = files.filter(
    ({ url, type }) => type === 'script' && !FILES.engine.test(url) && !FILES.engineInput.test(url),
  );
  // What only an open paper needs waits until one is open.
  expect(files.filter(({ url }) => FILES.details.test(url))).toEqual([]);
  expect(files.filter(({ url }) => FILES.engine.test(url))).toHaveLength(1);
  expect(files.filter(({ url }) => FILES.worker.test(url))).toEqual([]);
  expect(code.length).toBeGreaterThan(0);
  expect(gzipSum(code)).toBeLessThanOrEqual(125 * KB);
  expect(gzipSum(files)).toBeLessThanOrEqual(210 * KB);
});

test('no file is fetched twice', async ({ explorer, page }) => {
  const fetched = noteFetchedFiles(page.context());
  await explorer.open('?q=reward');
  await explorer.resultLinks.first().click();
  await expect(explorer.paper.getByRole('paragraph').first()).toContainText(/\w{4}/);
  await expect(explorer.paper.getByRole('heading', { name: 'Related papers' })).toBeVisible();
  // Browsers ask for the icon anew as the address changes.
  const urls = (await fetched()).map(({ url }) => url).filter((url) => url.includes('/assets/'));
  expect(urls.toSorted()).toEqual([...new Set(urls)].toSorted());
});

test('the page forbids itself every other origin', async ({ explorer, guard, page }) => {
  guard.allowConsole(/Content Security Policy/);

  await explorer.open();
  await expect(explorer.resultLinks.first()).toBeVisible();
  const sent = await page.evaluate(async () => {
    const breach = new Promise<string>((resolve) =>
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective)),
    );
    const answer = await fetch('https://elsewhere.invalid/').then(
      () => 'sent',
      () => 'refused',
    );
    return [answer, await breach];
  });
  expect(sent).toEqual(['refused', 'connect-src']);
});

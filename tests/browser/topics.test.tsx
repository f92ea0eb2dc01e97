import { expect, test } from './app/test';
import { TopicsPage } from '../e2e/topicsPage';

test('the list around it is one link away', async ({ explorer, page }) => {
  const topics = new TopicsPage(page);
  await explorer.open('topics/?q=reward#safety');
  await topics.backToPapers.click();
  await expect(explorer.searchBox).toHaveValue('reward');
  expect(explorer.path()).toBe('?q=reward');
});

test('a fragment that names no topic does no harm', async ({ explorer, page }) => {
  await explorer.open('topics/#no-such-topic');
  await expect(new TopicsPage(page).heading).toBeVisible();
  expect(explorer.path()).toBe('topics/#no-such-topic');
});

test('a topic’s papers open with all of them around, and what it comes with is counted', async ({
  explorer,
  page,
}) => {
  const topics = new TopicsPage(page);
  await explorer.open('topics/');
  const safety = topics.section('Safety');
  const count = /^\d+/.exec(
    (await safety.getByRole('link', { name: /^\d+ papers?$/ }).textContent()) ?? '',
  )?.[0];
  const paper = safety
    .locator('li')
    .filter({ has: page.locator('a[href*="/paper/"]') })
    .nth(1)
    .getByRole('link');
  const title = (await paper.textContent()) ?? '';
  await paper.click();
  await expect(explorer.paperTitle).toHaveText(title);
  await expect(explorer.paper.getByText(`2 of ${count}`, { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Next paper' }).click();
  await expect(explorer.paper.getByText(`3 of ${count}`, { exact: true })).toBeVisible();
  await page.goBack();
  const often = safety.locator('.topic-section-companions li');
  const names = await often.allTextContents();
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    await often.nth(names.indexOf(name)).getByRole('link').click();
    await expect.poll(() => explorer.count(), name).toBe(Number(/(\d+)\s*papers$/.exec(name)?.[1]));
    await page.goBack();
  }
});

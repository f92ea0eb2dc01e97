import { expect, test } from './app/test';

test('related papers open with the list they were found in, and say what they share', async ({
  explorer,
  page,
}) => {
  await explorer.open('?q=reward');
  await explorer.resultLinks.first().click();
  const section = page.getByRole('region', { name: 'Related papers' });
  await expect(section.getByRole('heading', { level: 2 })).toBeVisible();
  await expect(section.getByText(/^In common: \S/).first()).toBeVisible();
  const first = section.getByRole('link').first();
  const title = await first.textContent();
  await first.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title ?? '' })).toBeFocused();
  expect(new URL(page.url()).searchParams.get('q')).toBe('reward');
});

test('papers on one question are related, and the words they share are the question', async ({
  explorer,
  page,
}) => {
  await explorer.open('?q=title+self-improving+robust+preference+optimization');
  await explorer.resultLinks.filter({ hasText: 'Self-Improving Robust Preference Optimization' }).click();
  const related = page.getByRole('region', { name: 'Related papers' }).getByRole('listitem');
  await expect(related.filter({ hasText: 'Exploratory Preference Optimization' })).toContainText(
    /In common: .*DPO.*preference/,
  );
  await expect(related.filter({ hasText: 'Self-Improving Robust' })).toHaveCount(0);
  expect(await related.count()).toBeLessThanOrEqual(6);
});

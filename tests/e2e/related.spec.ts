import { BROWSER_REPORT, breakFile, FAILURES, FILES } from './network';
import { expect, test } from './test';

test('related papers open with the list they were found in, and say what they share', async ({
  explorer,
  page,
}) => {
  await explorer.open('?q=reward');
  await explorer.resultLinks.first().click();
  const section = page.getByRole('region', { name: 'Related papers' });
  await expect(section.getByRole('heading', { level: 2 })).toBeVisible();
  await expect(section.getByText(/^shares: \S/).first()).toBeVisible();
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
    /shares: .*DPO.*preference/,
  );
  await expect(related.filter({ hasText: 'Self-Improving Robust' })).toHaveCount(0);
  expect(await related.count()).toBeLessThanOrEqual(6);
});

for (const failure of ['blocked', 'gone', 'cut short', 'of another format'] as const) {
  test(`when a file of details is ${failure}, the paper can be read, and trying again works`, async ({
    explorer,
    guard,
    page,
  }) => {
    guard.allowConsole(BROWSER_REPORT);
    const mend = await breakFile(page, FILES.details, FAILURES[failure]);
    await explorer.open('?q=mirror+descent');
    await explorer.resultLinks.first().click();
    await expect(explorer.paper.getByRole('paragraph').first()).toContainText(/\w{4}/);
    await expect(explorer.paper.getByRole('alert')).toContainText('The related papers did not load');
    await mend();
    await explorer.paper.getByRole('button', { name: 'Try again' }).click();
    await expect(explorer.paper.getByRole('heading', { name: 'Related papers' })).toBeVisible();
    await expect(explorer.paper.getByRole('alert')).toHaveCount(0);
  });
}

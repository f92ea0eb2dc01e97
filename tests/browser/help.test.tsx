import { HABITS, SYNTAX } from '../../src/app/features/help/syntax';
import { expect, test } from './app/test';

const EXAMPLES = [
  ...SYNTAX.flatMap(({ examples }) => examples),
  ...HABITS.flatMap(({ example }) => example ?? []),
];

test('every example of the help finds some papers and not all', async ({ explorer }) => {
  await explorer.open();
  for (const example of EXAMPLES) {
    await explorer.search(example);
    await expect.soft(explorer.heading).toHaveText(new RegExp(`: “?${example.replaceAll(/\W/g, '.')}”?$`));
    await expect(explorer.results).toHaveAttribute('aria-busy', 'false');
    const count = Number(await explorer.count());
    expect.soft(count, example).toBeGreaterThan(0);
    expect.soft(count, example).toBeLessThan(77);
  }
});

test('an example in the popover is searched for and the popover is gone', async ({ explorer, page }) => {
  await explorer.open();
  await explorer.helpButton.click();
  const popover = page.getByRole('dialog', { name: 'How to search' });
  await popover.getByRole('link', { name: 'mirror descent' }).click();
  await expect(popover).toBeHidden();
  await expect(explorer.searchBox).toHaveValue('mirror descent');
  await expect(explorer.resultLinks.first()).toContainText('Mirror Descent');
  await page.goBack();
  await expect(explorer.searchBox).toHaveValue('');
});

test('a hint stands under its place in the box and moves nothing', async ({ explorer, page }) => {
  await explorer.open('?q=policy');
  await expect(explorer.resultLinks.first()).toBeVisible();
  const before = await explorer.searchBox.boundingBox();
  await explorer.searchBox.focus();
  await page.keyboard.press('End');
  await explorer.type(' OR');
  await expect(explorer.searchBox).toHaveAccessibleDescription('Type another word after OR.');
  await page.keyboard.press('Enter');
  const hint = page.getByText('Type another word after OR.');
  await expect(hint).toBeVisible();
  const listAt = (await explorer.heading.boundingBox())?.y;
  expect(await explorer.searchBox.boundingBox()).toEqual(before);
  const wedge = await hint.evaluate((line) => parseFloat(getComputedStyle(line).getPropertyValue('--at')));
  expect(wedge).toBeGreaterThan(85);
  expect(wedge).toBeLessThan(125);
  await explorer.type(' x');
  await expect(hint).toHaveCount(0);
  expect((await explorer.heading.boundingBox())?.y).toBe(listAt);
  await expect(explorer.searchBox).not.toHaveAttribute('aria-describedby');
});

test('a hint about what is not yet finished waits for a rest', async ({ explorer, page }) => {
  await explorer.open();
  await explorer.searchBox.focus();
  const seen = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        document.addEventListener('input', () => performance.mark('typed'));
        new MutationObserver(() => {
          if (document.querySelector('#search-hint') === null) return;
          resolve(performance.now() - Number(performance.getEntriesByName('typed').at(-1)?.startTime));
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await explorer.searchBox.fill('"reward mod');
  expect(await seen).toBeGreaterThan(550);
});

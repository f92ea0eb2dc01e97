import { HABITS, SYNTAX } from '../../src/app/help/syntax';
import { BROWSER_REPORT } from './network';
import { expect, test } from './test';

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

test('the popover takes the focus, and Escape or a press beside it gives it back', async ({
  explorer,
  page,
}) => {
  const popover = page.getByRole('dialog', { name: 'How to search' });
  await explorer.open('?q=reward');
  await expect(explorer.resultLinks.first()).toBeVisible();
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => page.mouse.click(1200, 850),
    () => explorer.helpButton.click(),
  ]) {
    await explorer.helpButton.click();
    await expect(popover).toBeVisible();
    await expect(popover).toBeFocused();
    await close();
    await expect(popover).toBeHidden();
    await expect(explorer.helpButton).toBeFocused();
  }
  await expect(explorer.searchBox).toHaveValue('reward');
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

for (const site of ['papers', 'based'] as const) {
  test.describe(`on the site “${site}”`, () => {
    test.use({ site });

    test('the page about searching is reached, outlives a reload and leads back', async ({
      explorer,
      page,
    }) => {
      await explorer.open('?q=reward');
      await page.getByRole('link', { name: 'All about searching' }).click();
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveText('How to search');
      await expect(heading).toBeFocused();
      expect(explorer.path()).toBe('help/?q=reward');
      await page.reload();
      await expect(heading).toHaveText('How to search');
      await expect(page).toHaveTitle('How to search · Offprint');
      await page.getByRole('link', { name: 'Back to the papers' }).click();
      await expect(explorer.searchBox).toHaveValue('reward');
      expect(explorer.path()).toBe('?q=reward');
    });

    test('an example on the page about searching is searched for', async ({ explorer, page }) => {
      await explorer.open('help?q=reward&topic=safety');
      await page.getByRole('link', { name: '"reward model"' }).click();
      await expect(explorer.resultLinks.first()).toBeVisible();
      expect(explorer.path()).toBe('?q=%22reward+model%22');
    });
  });
}

test('what is not needed for the first screen is fetched when it is', async ({ explorer, page }) => {
  const parts: string[] = [];
  page.on('request', (request) => {
    const part = /(HelpPage|HelpPopover|UnderBox)-[\w-]+\.js$/.exec(request.url())?.[1];
    if (part !== undefined) parts.push(part);
  });
  await explorer.open('?q=reward');
  await expect(explorer.resultLinks.first()).toBeVisible();
  expect(parts).toEqual([]);
  await explorer.searchBox.focus();
  await expect.poll(() => parts).toEqual(['UnderBox']);
});

test('without its parts the page still searches, and says what is missing', async ({
  explorer,
  guard,
  page,
}) => {
  guard.allowConsole(BROWSER_REPORT);
  await page.route(/(HelpPage|HelpPopover|UnderBox)-/, (route) => route.abort());
  await explorer.open();
  await explorer.type('mirror descent');
  await expect(explorer.resultLinks.first()).toContainText('Mirror Descent');
  await explorer.helpButton.click();
  await expect(page.getByText('Help did not load.')).toBeVisible();
  await page.getByRole('link', { name: 'All about searching' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The help did not load');
  await page.getByRole('link', { name: 'Back to the papers' }).click();
  await expect(explorer.searchBox).toHaveValue('mirror descent');
});

test('a hint stands under its place in the box and moves nothing', async ({ explorer, page }) => {
  await explorer.open('?q=policy');
  await expect(explorer.resultLinks.first()).toBeVisible();
  const before = await explorer.searchBox.boundingBox();
  await explorer.searchBox.focus();
  await page.keyboard.press('End');
  await explorer.type(' OR');
  await expect(explorer.searchBox).toHaveAccessibleDescription('OR waits for another word.');
  await page.keyboard.press('Enter');
  const hint = page.getByText('OR waits for another word.');
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
  await explorer.type('"reward mod');
  expect(await seen).toBeGreaterThan(550);
});

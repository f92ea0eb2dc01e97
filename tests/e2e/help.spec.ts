import { hydrated } from './explorerPage';
import { BROWSER_REPORT } from './network';
import { expect, test } from './test';

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

for (const site of ['papers', 'based'] as const) {
  test.describe(`on the site “${site}”`, () => {
    test.use({ site });

    test(
      'the page about searching is reached, outlives a reload and leads back',
      { tag: site === 'papers' ? [] : '@all' },
      async ({ explorer, page }) => {
        await explorer.open('?q=reward');
        await page.getByRole('link', { name: 'Search help' }).click();
        const heading = page.getByRole('heading', { level: 1 });
        await expect(heading).toHaveText('How to search');
        await expect(heading).toBeFocused();
        expect(explorer.path()).toBe('help/?q=reward');
        await page.reload();
        await hydrated(page);
        await expect(heading).toHaveText('How to search');
        await expect(page).toHaveTitle('How to search · Offprint');
        await page.getByRole('link', { name: 'Back to the papers' }).click();
        await expect(explorer.searchBox).toHaveValue('reward');
        expect(explorer.path()).toBe('?q=reward');
      },
    );

    test(
      'an example on the page about searching is searched for',
      { tag: site === 'papers' ? [] : '@all' },
      async ({ explorer, page }) => {
        await explorer.open('help?q=reward&topic=safety');
        await page.getByRole('link', { name: '"reward model"' }).click();
        await expect(explorer.resultLinks.first()).toBeVisible();
        expect(explorer.path()).toBe('?q=%22reward+model%22');
      },
    );
  });
}

test('what is not needed for the first screen is fetched when it is', async ({ explorer, page }) => {
  const parts: string[] = [];
  page.on('request', (request) => {
    const part = /(HelpPage|HelpPopover|SearchSuggestions)-[\w-]+\.js$/.exec(request.url())?.[1];
    if (part !== undefined) parts.push(part);
  });
  await explorer.open('?q=reward');
  await expect(explorer.resultLinks.first()).toBeVisible();
  expect(parts).toEqual([]);
  await explorer.searchBox.focus();
  await expect.poll(() => parts).toEqual(['SearchSuggestions']);
});

test('without its parts the page still searches, and says what is missing', async ({
  explorer,
  guard,
  page,
}) => {
  guard.allowConsole(BROWSER_REPORT);
  await page.route(/(HelpPage|HelpPopover|SearchSuggestions)-/, (route) => route.abort());
  await explorer.open();
  await explorer.type('mirror descent');
  await expect(explorer.resultLinks.first()).toContainText('Mirror Descent');
  await explorer.helpButton.click();
  await expect(page.getByText('Couldn’t load help.')).toBeVisible();
  await page.getByRole('link', { name: 'Search help' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Couldn’t load help');
  await page.getByRole('link', { name: 'Back to the papers' }).click();
  await expect(explorer.searchBox).toHaveValue('mirror descent');
});

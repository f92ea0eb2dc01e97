import { BROWSER_REPORT, breakFile, FAILURES, FILES } from './network';
import { expect, test } from './test';
import { WhyPopover } from './whyPopover';

/** Its paper has several topics. */
const SEVERAL = '?q=confronting+reward+model+overoptimization';

for (const [what, file] of [
  ['details', FILES.details],
  ['rules', FILES.topicRules],
] as const) {
  for (const failure of ['blocked', 'of another format'] as const) {
    // Which failure it is the parsers’ own tests tell apart.
    test(
      `when the file of ${what} is ${failure} it says so, and trying again works`,
      { tag: (failure === 'blocked') === (what === 'details') ? [] : '@all' },
      async ({ explorer, guard, page }) => {
        guard.allowConsole(BROWSER_REPORT);
        const why = new WhyPopover(page);
        const repair = await breakFile(page, file, FAILURES[failure]);
        await explorer.open(SEVERAL);
        await explorer.resultLinks.first().click();
        await why.chips.first().click();
        await expect(why.popover.getByRole('alert')).toContainText('Couldn’t load the reasons.');
        await repair();
        await why.popover.getByRole('button', { name: 'Try again' }).click();
        await expect(why.sum).toBeVisible();
        await expect(why.popover.getByRole('alert')).toHaveCount(0);
      },
    );
  }
}

test('a popover that cannot be had says so, and the paper can be read', async ({ explorer, guard, page }) => {
  guard.allowConsole(BROWSER_REPORT);
  await page.route(/WhyPopover-/, (route) => route.abort());
  await explorer.open(SEVERAL);
  await explorer.resultLinks.first().click();
  await new WhyPopover(page).chips.first().click();
  await expect(explorer.paper.getByText('Couldn’t load the reasons.')).toBeVisible();
  await expect(explorer.paper.getByRole('heading', { name: 'Related papers' })).toBeVisible();
});

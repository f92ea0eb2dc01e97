import { BROWSER_REPORT, breakFile, FAILURES, FILES } from './network';
import { expect, test } from './test';

for (const failure of ['blocked', 'gone', 'cut short', 'of another format'] as const) {
  // Which failure it is the parsers’ own tests tell apart.
  test(
    `when a file of details is ${failure}, the paper can be read, and trying again works`,
    { tag: failure === 'blocked' ? [] : '@all' },
    async ({ explorer, guard, page }) => {
      guard.allowConsole(BROWSER_REPORT);
      const repair = await breakFile(page, FILES.details, FAILURES[failure]);
      await explorer.open('?q=mirror+descent');
      await explorer.resultLinks.first().click();
      await expect(explorer.paper.getByRole('paragraph').first()).toContainText(/\w{4}/);
      await expect(explorer.paper.getByRole('alert')).toContainText('Couldn’t load the related papers');
      await repair();
      await explorer.paper.getByRole('button', { name: 'Try again' }).click();
      await expect(explorer.paper.getByRole('heading', { name: 'Related papers' })).toBeVisible();
      await expect(explorer.paper.getByRole('alert')).toHaveCount(0);
    },
  );
}

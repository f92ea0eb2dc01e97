import { ExplorerPage, hydrated, type Screen } from './explorerPage';
import { ShareDialog } from './shareDialog';
import { expect, test } from './test';

// What is granted to a page stays with its context.
test.use({ reuseContext: false });

interface Moment {
  readonly path: string;
  readonly screen: Screen;
}

/** Goes from a search to an open paper, one act at a time, and keeps what was seen after each. */
async function narrowDown(explorer: ExplorerPage): Promise<Moment[]> {
  const { filters, sort, resultLinks } = explorer;
  const acts: [act: () => Promise<unknown>, parameter: string][] = [
    [() => explorer.type('policy'), '?q=policy'],
    [() => filters.toggle('Offline RL').click(), '&topic=offline-rl'],
    [() => filters.leaveOut('Safety').click(), '&not=safety'],
    [() => filters.toggle('Code').click(), '&has=code'],
    [() => sort.selectOption('Title'), '&sort=title'],
  ];
  await explorer.open();
  await expect(explorer.heading).toHaveText(/^77 papers/);
  const moments: Moment[] = [];
  let path = '';
  for (const [act, parameter] of acts) {
    await act();
    path += parameter;
    await expect.poll(() => explorer.path()).toBe(path);
    await expect(explorer.heading).not.toHaveText(/^77 papers/);
    moments.push({ path, screen: await explorer.screen() });
  }
  const [slug] = await explorer.slugs();
  await resultLinks.first().click();
  await expect(explorer.paperTitle).toBeVisible();
  path = `paper/${slug}/${path}`;
  await expect.poll(() => explorer.path()).toBe(path);
  return [...moments, { path, screen: await explorer.screen() }];
}

async function expectMoment(explorer: ExplorerPage, { path, screen }: Moment): Promise<void> {
  await expect.poll(() => explorer.screen()).toEqual(screen);
  expect(explorer.path()).toBe(path);
}

test('each act narrows the list and is one entry of the history', async ({ explorer, page }) => {
  const moments = await narrowDown(explorer);
  const lists = moments.map(({ screen }) => screen.papers.length);
  expect(lists.every((length) => length > 0)).toBe(true);
  expect(moments.at(-1)?.screen.pressed).toEqual(['Offline RL', 'Exclude Safety', 'Code']);

  for (const moment of moments.slice(0, -1).toReversed()) {
    await page.goBack();
    await expectMoment(explorer, moment);
  }
  for (const moment of moments.slice(1)) {
    await page.goForward();
    await expectMoment(explorer, moment);
  }
});

test('a reload and a link opened by someone else show the same screen', async ({
  explorer,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const share = new ShareDialog(page);
  for (const moment of (await narrowDown(explorer)).slice(-1)) {
    await page.reload();
    await hydrated(page);
    await expectMoment(explorer, moment);
    await share.open.click();
    await share.copy.click();
    await expect(page.getByText('Link copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(explorer.address + moment.path);

    const received = await context.newPage();
    await received.goto(link);
    await hydrated(received);
    await expectMoment(new ExplorerPage(received, explorer.address), moment);
  }
});

test('the list behind an open paper can be stepped through after a reload', async ({ explorer, page }) => {
  await explorer.open('?q=policy&topic=offline-rl&sort=title');
  await expect(explorer.resultLinks.nth(2)).toBeVisible();
  const slugs = await explorer.slugs();
  await explorer.resultLinks.first().click();
  await page.reload();
  await hydrated(page);
  await expect(explorer.paper.getByText(`1 of ${slugs.length}`)).toBeVisible();
  await explorer.paper.getByRole('link', { name: 'Next paper' }).click();
  await expect.poll(() => explorer.path()).toBe(`paper/${slugs[1]}/?q=policy&topic=offline-rl&sort=title`);
  await explorer.paper.getByRole('link', { name: 'Previous paper' }).click();
  await expect.poll(() => explorer.path()).toBe(`paper/${slugs[0]}/?q=policy&topic=offline-rl&sort=title`);
  await explorer.backToList.click();
  await expect.poll(() => explorer.path()).toBe('?q=policy&topic=offline-rl&sort=title');
});

test('defaults are not in the address, and its order is fixed', async ({ explorer }) => {
  await explorer.open(
    '?has=project&sort=relevance&match=any&not=safety&has=code&topic=rlhf&topic=offline-rl&q=model&utm=mail',
  );
  await expect(explorer.heading).toBeVisible();
  await explorer.filters.toggle('Offline RL').click();
  await expect
    .poll(() => explorer.path())
    .toBe('?q=model&topic=rlhf&not=safety&has=code&has=project&utm=mail');
  await explorer.open('?topic=safety&match=any&sort=digest');
  await explorer.filters.toggle('RLHF').click();
  await expect.poll(() => explorer.path()).toBe('?topic=rlhf&topic=safety');
  await explorer.filters.match('all').click();
  await expect.poll(() => explorer.path()).toBe('?topic=rlhf&topic=safety&match=all');
});

test('stepping through papers adds no history: Back and Escape both lead to the list itself', async ({
  explorer,
  page,
}) => {
  await explorer.open('?q=reward');
  await explorer.resultLinks.first().click();
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('link', { name: 'Next paper' }).click();
  await page.getByRole('link', { name: 'Next paper' }).click();
  await expect(explorer.paper.getByText(/^3 of/)).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.keyboard.press('Escape');
  await expect(explorer.paper).toHaveCount(0);
  expect(explorer.path()).toBe('?q=reward');
  await page.goForward();
  await expect(explorer.paper.getByText(/^3 of/)).toBeVisible();
  await explorer.backToList.click();
  await expect(explorer.paper).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

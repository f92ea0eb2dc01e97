import { expect, test } from './app/test';
import { TopicsPage } from '../e2e/topicsPage';

test('each number of two rows is the size of the list it leads to, and a dot is an empty list', async ({
  explorer,
  page,
}) => {
  const topics = new TopicsPage(page);
  await explorer.open('topics/');
  const names = await topics.names();
  const ids: string[] = [];
  for (const row of names.keys()) {
    const cell = (await topics.cells(row)).at(-1);
    ids.push(/\/topic\/([^/]+)\/$/.exec(cell?.href ?? '')?.[1] ?? '');
  }
  for (const row of [Math.floor(names.length / 2), names.length - 1]) {
    await explorer.open('topics/');
    const cells = await topics.cells(row);
    expect(cells.length).toBeGreaterThan(1);
    for (const [column, other] of names.slice(0, row + 1).entries()) {
      const label = column === row ? other : `${other} and ${names[row]}`;
      const cell = cells.find(({ name }) => name.startsWith(`${label}: `));
      // Addresses name topics in the order of their ids.
      const pair = [...new Set([ids[column] ?? '', ids[row] ?? ''])].toSorted((a, b) => (a < b ? -1 : 1));
      const href = `?${pair.map((id) => `topic=${id}`).join('&')}${pair.length > 1 ? '&match=all' : ''}`;
      if (cell === undefined) await explorer.open(href);
      else {
        await explorer.open('topics/');
        await topics.matrix.getByRole('link', { name: cell.name, exact: true }).click();
        await expect.poll(() => explorer.path(), label).toBe(href);
        expect(cell.name, label).toBe(`${label}: ${cell.count} ${cell.count === 1 ? 'paper' : 'papers'}`);
      }
      await expect.poll(() => explorer.count(), label).toBe(cell?.count ?? 0);
    }
  }
});

test('pointing at a number marks its topics and says them', async ({ explorer, page }) => {
  const topics = new TopicsPage(page);
  await explorer.open('topics/');
  const [first = '', second = ''] = await topics.names();
  const number = topics.matrixRows.nth(1).getByRole('link').nth(1);
  const marked = topics.matrixRows.getByRole('rowheader').and(page.locator('[data-marked="true"]'));
  for (const point of [() => number.hover(), () => number.focus()]) {
    await point();
    await expect(marked).toHaveText([new RegExp(first), new RegExp(second)]);
    await expect(page.getByText(new RegExp(`^${first} and ${second}: \\d+ papers?$`))).toBeVisible();
    await topics.heading.hover();
    await topics.heading.focus();
    await expect(marked).toHaveCount(0);
  }
});

test('at 320 px the numbers scroll and the names stay; the page does not move sideways', async ({
  explorer,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const topics = new TopicsPage(page);
  await explorer.open('topics/');
  await topics.matrixRegion.focus();
  await expect(topics.matrixRegion).toBeFocused();
  const name = topics.matrix.getByRole('rowheader').last();
  const before = await name.boundingBox();
  await topics.matrixRegion.evaluate((region) => region.scrollTo({ left: 400 }));
  expect(await topics.matrixRegion.evaluate((region) => region.scrollLeft)).toBeGreaterThan(100);
  expect((await name.boundingBox())?.x).toBe(before?.x);
  await topics.openRules('RLHF');
  await expect(topics.rules('RLHF').getByRole('table')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

import { hydrated } from './explorerPage';
import { expectMoment, followRelated, openInSight, positionOf, scroll, settled, walk } from './positions';
import { expect, test } from './test';

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('each step comes back as it was, the paper in the place of the list', async ({ explorer, page }) => {
    const acts = [
      async () => {
        await explorer.open();
        await expect(explorer.rows.first()).toContainText(/\w{4}/);
        await scroll(page, 'html', 2500);
      },
      async () => {
        await openInSight(explorer);
        await expect.poll(async () => (await positionOf(page)).page).toBe(0);
        await explorer.paper.getByRole('link', { name: 'Next paper' }).click();
        await scroll(page, 'html', 222);
      },
      async () => {
        await followRelated(explorer);
        await scroll(page, 'html', 333);
      },
      async () => {
        await page.goto(`${explorer.address}?q=reward`);
        await expect(explorer.rows.first()).toContainText(/\w{4}/);
        await scroll(page, 'html', 640);
      },
      async () => {
        await explorer.sort.selectOption('Title');
        await expect.poll(async () => (await positionOf(page)).page).toBe(0);
        await scroll(page, 'html', 480);
      },
      () => openInSight(explorer),
    ];
    const moments = await walk(explorer, acts, false);
    expect(moments.map(({ at }) => at.page > 100)).toEqual([true, true, true, true, true, false]);
    const last = moments.at(-2);
    await page.goBack();
    await page.reload();
    await hydrated(page);
    if (last !== undefined) await expectMoment(explorer, last, false);
  });

  test('other pages are left to the browser, which finds their place again', async ({ explorer, page }) => {
    await explorer.open('topics');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await scroll(page, 'html', 900);
    const left = await positionOf(page);
    expect(left.page).toBeGreaterThan(500);
    await page
      .locator(`a[href="${explorer.base}"]`)
      .first()
      .evaluate((link) => link instanceof HTMLElement && link.click());
    await expect(explorer.rows.first()).toBeVisible();
    await settled(page);
    expect((await positionOf(page)).page).toBe(0);
    await scroll(page, 'html', 1300);
    await page.goBack();
    await expect(explorer.rows).toHaveCount(0);
    await settled(page);
    expect(Math.abs((await positionOf(page)).page - left.page)).toBeLessThanOrEqual(2);
    await page.goForward();
    await expect.poll(async () => (await positionOf(page)).page).toBe(1300);
  });
});

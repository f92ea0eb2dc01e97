import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ExplorerPage } from './explorerPage';
import { pressUntilFocused } from './focus';
import { PAPERS } from './papers';
import { PicksPage } from './picksPage';
import { expect, test } from './test';

const IDS = PAPERS.map(({ id }) => id);
const TITLES = PAPERS.map(({ title }) => title.text);

/** The address of a list of the digest's papers by number, from 0, and of papers that no digest has. */
function listOf(numbers: readonly number[], more: readonly string[] = [], name = ''): string {
  const ids = [...numbers.map((number) => IDS[number] ?? ''), ...more];
  return `#list=${ids.join('.')}${name === '' ? '' : `&name=${encodeURIComponent(name)}`}`;
}

function missingIds(count: number): string[] {
  return Array.from({ length: count }, (_, number) => String(number).padStart(10, '0'));
}

async function titlesInOrder(page: Page): Promise<string[]> {
  const links = page.getByRole('list', { name: 'Papers found' }).getByRole('heading', { level: 2 });
  return (await links.allTextContents()).map((text) => text.trim());
}

test('five papers picked in three searches are a named list that a link carries', async ({
  explorer,
  page,
  browser,
}) => {
  const picks = new PicksPage(page);
  await explorer.open();
  await expect(explorer.heading).toHaveText(/^77 papers/);
  await expect(picks.bar).toBeHidden();
  for (const query of ['offline', 'reward', 'safe']) {
    await explorer.search(query);
    await expect(page).toHaveTitle(new RegExp(`“${query}”`));
    const open = page.locator('[aria-pressed="false"]').and(page.getByRole('button', { name: /^Pick: / }));
    await open.first().click();
    if (query !== 'safe') await open.first().click();
  }
  await expect(picks.said('Picked, 5 in all')).toBeAttached();
  await expect(picks.bar).toContainText('5 picked');
  // A press on the button does not open the paper.
  await expect(explorer.paper).toHaveCount(0);

  await picks.review.click();
  await expect(picks.picked).toHaveCount(5);
  await picks.name.fill('Friday’s list');
  const titles = await picks.titles();
  await picks.seeAsList.click();
  await expect(picks.dialog).toHaveCount(0);
  await expect(explorer.heading).toHaveText('5 papers: Friday’s list');
  await expect(picks.banner).toContainText('Your picks');
  await expect(page).toHaveTitle('Friday’s list · Offprint');
  expect(await titlesInOrder(page)).toEqual(titles);

  const other = await browser.newContext();
  const theirs = await other.newPage();
  await theirs.goto(page.url());
  await expect(new PicksPage(theirs).banner).toContainText('5 papers someone picked for you');
  expect(await titlesInOrder(theirs)).toEqual(titles);
  await other.close();
});

test('what is picked outlasts a reload, and another tab has it too', async ({ context, explorer, page }) => {
  const picks = new PicksPage(page);
  await explorer.open();
  const other = await context.newPage();
  await other.goto(page.url());
  const otherBar = new PicksPage(other).bar;
  await expect(other.getByRole('heading', { name: /^77 papers/ })).toBeVisible();
  await picks.pickInRow(0).click();
  await picks.pickInRow(2).click();
  await expect(otherBar).toContainText('2 picked');
  await page.reload();
  await expect(picks.bar).toContainText('2 picked');
  await expect(picks.pickInRow(0)).toHaveAttribute('aria-pressed', 'true');
  await picks.pickInRow(0).click();
  await picks.pickInRow(2).click();
  await expect(picks.bar).toBeHidden();
  await expect(otherBar).toBeHidden();
});

test('search, filters, counts and order work inside a list', async ({ explorer, page }) => {
  const list = [40, 3, 28, 9, 47, 18, 0];
  await explorer.open(listOf(list));
  await expect(explorer.heading).toHaveText('7 papers: A list of 7 papers');
  expect(await titlesInOrder(page)).toEqual(list.map((number) => TITLES[number]));
  await expect(explorer.sort.getByRole('option', { name: 'As listed' })).toBeAttached();

  const safety = (await explorer.filters.states()).find(({ name }) => name === 'Safety');
  expect(safety?.count).toBeGreaterThan(0);
  await explorer.filters.toggle('Safety').click();
  await expect.poll(() => explorer.count()).toBe(safety?.count);
  await explorer.filters.toggle('Safety').click();
  await explorer.search('reward');
  await expect(page).toHaveTitle('“reward” in a list of 7 papers · Offprint');
  const found = await titlesInOrder(page);
  expect(found.length).toBeGreaterThan(0);
  expect(list.map((number) => TITLES[number])).toEqual(expect.arrayContaining(found));
  expect(explorer.path()).toContain('?q=reward#list=');

  await explorer.search('submodular qqq');
  await page.getByRole('link', { name: 'Look outside the list' }).click();
  await expect(page.getByRole('region', { name: 'The list' })).toHaveCount(0);
  await expect(explorer.resultLinks.first()).toContainText('Submodular');
});

test('a paper of the list knows its place in it', async ({ explorer }) => {
  await explorer.open(listOf([40, 3, 28]));
  await explorer.resultLinks.nth(1).click();
  await expect(explorer.paperTitle).toHaveText(TITLES[3] ?? '');
  await expect(explorer.paper.getByRole('navigation')).toContainText('2 of 3');
});

test('what the catalog lacks is listed as missing, is merged with the rest, and is not lost', async ({
  explorer,
  page,
}) => {
  const picks = new PicksPage(page);
  await explorer.open(listOf([5], [], 'Mine'));
  await picks.add.click();
  await expect(picks.said('Added; 1 in all')).toBeVisible();
  await explorer.open();
  await explorer.open(listOf([5, 1], missingIds(7), 'Friday'));
  await page.reload();
  await expect(explorer.heading).toHaveText('2 papers: Friday');
  await expect(picks.banner).toContainText('9 papers, 1 of them in your picks');
  const missing = picks.banner.getByRole('group');
  await expect(missing).toContainText(
    /^7 of them are not in this catalog: 0000000000, .*0000000004 and 2 more/,
  );
  await expect(picks.banner.getByText('0000000006')).toBeHidden();
  await missing.getByText('7 of them').click();
  await expect(picks.banner.getByText('0000000006')).toBeVisible();

  await picks.add.click();
  await expect(picks.said('Added; 9 in all')).toBeVisible();
  await expect(picks.add).toHaveAttribute('aria-disabled', 'true');
  await expect(picks.add).toBeFocused();
  await picks.leave.click();
  await expect(picks.banner).toHaveCount(0);
  await expect(explorer.heading).toHaveText(/^77 papers/);
  await expect(explorer.heading).toBeFocused();

  await picks.review.click();
  await expect(picks.name).toHaveValue('Mine');
  await expect(picks.picked).toHaveCount(9);
  await expect(picks.picked.nth(8)).toHaveText('Not in this catalog: 0000000006');
  await picks.act(8, 'Drop').click();
  await expect(picks.picked).toHaveCount(8);
});

test('a list of which the catalog has nothing says so and leads out', async ({ explorer, page }) => {
  await explorer.open(listOf([], missingIds(2)));
  await expect(page.getByText('No paper of this list is in this catalog.')).toBeVisible();
  await expect(new PicksPage(page).banner).toContainText(
    'None of them is in this catalog: 0000000000, 0000000001',
  );
  await page.getByRole('link', { name: 'Look outside the list' }).click();
  await expect(explorer.heading).toHaveText(/^77 papers/);
});

test('the keyboard alone picks, reorders, drops, takes back and clears', async ({ explorer, page }) => {
  const picks = new PicksPage(page);
  await explorer.open();
  for (const row of [0, 1, 2]) {
    await pressUntilFocused(page, 'Tab', picks.pickInRow(row));
    await page.keyboard.press('Space');
    await expect(picks.pickInRow(row)).toHaveAttribute('aria-pressed', 'true');
  }
  const [first, second, third] = TITLES;
  await picks.review.focus();
  await page.keyboard.press('Enter');
  await pressUntilFocused(page, 'Tab', picks.act(0, 'Move down'));
  await page.keyboard.press('Enter');
  await expect.poll(() => picks.titles()).toEqual([second, first, third]);
  await expect(picks.said(`“${first}”: now 2 of 3.`)).toBeVisible();
  await expect(picks.act(1, 'Move down')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => picks.titles()).toEqual([second, third, first]);
  // At the end it has nothing left to do, and keeps the focus.
  await expect(picks.act(2, 'Move down')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => picks.titles()).toEqual([second, third, first]);
  await pressUntilFocused(page, 'Shift+Tab', picks.act(2, 'Move up'));
  await page.keyboard.press('Enter');
  await expect(picks.act(1, 'Move up')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => picks.titles()).toEqual([first, second, third]);
  await expect(picks.act(0, 'Move up')).toBeFocused();

  await pressUntilFocused(page, 'Tab', picks.act(0, 'Drop'));
  await page.keyboard.press('Enter');
  await expect.poll(() => picks.titles()).toEqual([second, third]);
  await expect(picks.act(0, 'Drop')).toBeFocused();
  await pressUntilFocused(page, 'Tab', picks.undo);
  await page.keyboard.press('Enter');
  await expect.poll(() => picks.titles()).toEqual([first, second, third]);
  await pressUntilFocused(page, 'Tab', picks.dialog.getByRole('button', { name: 'Clear all' }));
  await page.keyboard.press('Enter');
  await expect(picks.picked).toHaveCount(0);
  await expect(picks.dialog.getByText('Nothing is picked.')).toBeFocused();
  await pressUntilFocused(page, 'Tab', picks.undo);
  await page.keyboard.press('Enter');
  await expect.poll(() => picks.titles()).toEqual([first, second, third]);
  await page.keyboard.press('Escape');
  await expect(picks.dialog).toHaveCount(0);
  await expect(picks.review).toBeFocused();

  await page.keyboard.press('Enter');
  await picks.dialog.getByRole('button', { name: 'Clear all' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(picks.bar).toBeHidden();
  await expect(explorer.heading).toBeFocused();
});

test('a pick opens its paper, and the focus is at its title', async ({ explorer, page }) => {
  const picks = new PicksPage(page);
  await explorer.open();
  await picks.pickInRow(3).click();
  await picks.review.click();
  await picks.dialog.getByRole('link', { name: TITLES[3] ?? '' }).press('Enter');
  await expect(picks.dialog).toHaveCount(0);
  await expect(explorer.paperTitle).toHaveText(TITLES[3] ?? '');
  await expect(explorer.paperTitle).toBeFocused();
});

test('a name with markup is text, wherever it is shown', async ({ explorer, page }) => {
  const name = '<img src=x onerror=alert(1)><b>bold</b>';
  const picks = new PicksPage(page);
  await explorer.open(listOf([1, 2], [], name));
  await expect(picks.banner).toContainText(name);
  await expect(page).toHaveTitle(`${name} · Offprint`);
  await picks.add.click();
  await expect(picks.bar).toContainText(name);
  await expect(page.locator('img, b')).toHaveCount(0);
});

test('a link of a hundred kilobytes, of nonsense and of one paper a thousand times is bounded and reported', async ({
  explorer,
  page,
}) => {
  const picks = new PicksPage(page);
  const nonsense = Array.from({ length: 5000 }, (_, number) => `no-paper-${number}`);
  await explorer.open(`${listOf([4, ...Array<number>(1000).fill(4)], nonsense)}&name=${'x'.repeat(20_000)}`);
  await expect(explorer.heading).toHaveText(`1 paper: ${'x'.repeat(80)}`);
  await expect(
    explorer.notices.filter({ hasText: 'and 4,999 more, which no paper is called' }),
  ).toBeVisible();
  await expect(explorer.notices.filter({ hasText: 'some papers more than once' })).toBeVisible();
  await expect(explorer.notices.filter({ hasText: 'is long and was cut' })).toBeVisible();
  await expect(picks.banner).toContainText('1 paper someone picked for you');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);

  const another = new ExplorerPage(await page.context().newPage(), explorer.address);
  await another.open('#list=nothing.at.all');
  await expect(another.heading).toHaveText(/^77 papers/);
  await expect(another.notices.filter({ hasText: 'names no paper; showing them all' })).toBeVisible();
});

test('all 77 papers with a name fit into a link of 2,000 characters', async ({ explorer }) => {
  const all = listOf([...PAPERS.keys()], [], 'Everything of June, for the reading group');
  expect((explorer.address + all).length).toBeLessThan(2000);
  await explorer.open(all);
  await expect(explorer.heading).toHaveText('77 papers: Everything of June, for the reading group');
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`the bar covers no row with the focus and not the last row at ${size.width} px`, async ({
    explorer,
    page,
  }) => {
    const picks = new PicksPage(page);
    await page.setViewportSize(size);
    await explorer.open('?topic=safety');
    await picks.pickInRow(0).click();
    await expect(picks.review).toBeVisible();
    const last = (await explorer.count()) ?? 0;
    await explorer.resultLinks.first().focus();
    for (let row = 1; row < last; row++) {
      await page.keyboard.press('ArrowDown');
      await expect(explorer.resultLinks.nth(row)).toBeFocused();
      const [bar, focused] = await Promise.all([
        picks.bar.boundingBox(),
        explorer.rows.nth(row).boundingBox(),
      ]);
      expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
    }
  });
}

test('rows keep their height with a button in them: nine at 1440 by 900', async ({ explorer, page }) => {
  await explorer.open('?q=reward');
  await expect(explorer.resultLinks.first()).toBeVisible();
  const tops = await explorer.rows.evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
  expect(tops.filter((top) => top < 900 - 40).length).toBeGreaterThanOrEqual(9);
  const button = await new PicksPage(page).pickInRow(0).boundingBox();
  expect(Math.min(button?.width ?? 0, button?.height ?? 0)).toBeGreaterThanOrEqual(24);
});

for (const part of ['banner', 'dialog'] as const) {
  test(`axe finds nothing amiss in the ${part}, which fits into 320 px`, async ({ explorer, page }) => {
    const picks = new PicksPage(page);
    await explorer.open(listOf([1, 2, 30], missingIds(9), 'Friday’s list'));
    await picks.add.click();
    if (part === 'dialog') {
      await picks.review.click();
      await expect(picks.picked).toHaveCount(12);
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const width of [1440, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect.soft(violations, `${colorScheme}, ${width} px`).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(overflow).toBeLessThanOrEqual(0);
      }
    }
    if (part === 'dialog')
      expect(await picks.dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
        0,
      );
  });
}

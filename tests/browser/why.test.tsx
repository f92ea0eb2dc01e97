import { PAPERS } from './app/papers';
import { expect, test } from './app/test';
import { TopicsPage } from '../e2e/topicsPage';
import { WhyPopover } from '../e2e/whyPopover';

/** Its paper has several topics. */
const SEVERAL = '?q=confronting+reward+model+overoptimization';

/** The score is shown with one decimal; each reason with three. */
const ROUNDED = 0.05 + 1e-9;

function total(points: readonly number[]): number {
  return points.reduce((sum, one) => sum + one, 0);
}

test('every topic of several papers quotes words that stand there, and their points are enough', async ({
  explorer,
  page,
}) => {
  const why = new WhyPopover(page);
  await explorer.open();
  await expect(explorer.resultLinks.first()).toBeVisible();
  let asked = 0;
  for (const place of [0, 4, 8, 12, 16, 20]) {
    await explorer.resultLinks.nth(place).click();
    await expect(explorer.paper.getByRole('paragraph').first()).toContainText(/\w{4}/);
    const title = (await explorer.paperTitle.textContent()) ?? '';
    const paper = PAPERS.find((one) => one.title.text === title);
    for (const chip of await why.chips.all()) {
      await chip.click();
      await expect(why.sum).toBeVisible();
      await expect(why.popover).toHaveAccessibleName(`Why ${await chip.textContent()}?`);
      const quoted = await why.quotedWords();
      expect(quoted.length).toBeGreaterThan(0);
      for (const { words, field } of quoted) {
        expect(field === 'title' ? paper?.title.text : paper?.abstract.text, field).toContain(words);
      }
      const { groups, sum, needed } = await why.points();
      expect(sum).toBeGreaterThanOrEqual(needed);
      expect(Math.abs(total(groups) - sum)).toBeLessThanOrEqual(ROUNDED);
      await why.close.click();
      asked += 1;
    }
    await explorer.backToList.click();
  }
  expect(asked).toBeGreaterThan(6);
});

test('by keyboard it opens, is read, closes, and gives the focus back; Escape stays on the paper', async ({
  explorer,
  page,
}) => {
  const why = new WhyPopover(page);
  await explorer.open(SEVERAL);
  await explorer.resultLinks.first().press('Enter');
  await expect(explorer.paperTitle).toBeFocused();
  const address = explorer.path();
  for (let round = 0; round < 2; round++) {
    if (round === 0) await page.keyboard.press('Tab');
    await expect(why.chips.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(why.popover).toBeFocused();
    await expect(why.sum).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(why.close).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(why.popover).toBeHidden();
    await expect(why.chips.first()).toBeFocused();
    await expect(explorer.paperTitle).toBeVisible();
    expect(explorer.path()).toBe(address);
  }
  await page.keyboard.press('Escape');
  await expect(explorer.paper).toHaveCount(0);
});

test('moving on by keyboard closes it, for it lies over what comes next', async ({ explorer, page }) => {
  const why = new WhyPopover(page);
  await explorer.open(SEVERAL);
  await explorer.resultLinks.first().click();
  await why.chips.first().click();
  await expect(why.popover).toBeFocused();
  await why.popover.getByRole('link').last().focus();
  await page.keyboard.press('Tab');
  await expect(why.popover).toBeHidden();
  await expect(page.locator(':focus')).not.toHaveJSProperty('tagName', 'BODY');
  await expect(explorer.paperTitle).toBeVisible();
});

test('a press beside it closes it, and another topic takes its place', async ({ explorer, page }) => {
  const why = new WhyPopover(page);
  await explorer.open(SEVERAL);
  await explorer.resultLinks.first().click();
  await expect(why.chips.nth(1)).toBeVisible();
  const names = await why.chips.allTextContents();
  await why.chips.first().click();
  await expect(why.popover).toHaveAccessibleName(`Why ${names[0]}?`);
  await why.chips.nth(1).click();
  await expect(why.popover).toHaveCount(1);
  await expect(why.popover).toHaveAccessibleName(`Why ${names[1]}?`);
  await explorer.paperTitle.click({ position: { x: 4, y: 4 } });
  await expect(why.popover).toHaveCount(0);
  await why.chips.first().click();
  await expect(why.sum).toBeVisible();
  await why.close.click();
  await expect(why.popover).toHaveCount(0);
  await expect(why.chips.first()).toBeFocused();
});

test('its links lead to all papers of the topic and to its rules', async ({ explorer, page }) => {
  const why = new WhyPopover(page);
  await explorer.open(SEVERAL);
  await explorer.resultLinks.first().click();
  const name = (await why.chips.first().textContent()) ?? '';
  await why.chips.first().click();
  await why.popover.getByRole('link', { name: 'All rules for this topic' }).click();
  await expect(new TopicsPage(page).section(name).getByRole('heading', { level: 2 })).toBeFocused();
  expect(explorer.path()).toMatch(/^topics\/\?q=.*#[a-z-]+$/);
  await page.goBack();
  await why.chips.first().click();
  const all = why.popover.getByRole('link', { name: `papers on ${name}` });
  const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
  await all.click();
  await expect.poll(() => explorer.count()).toBe(count);
  expect(explorer.path()).toMatch(/^\?topic=[a-z-]+$/);
});

test('what speaks against a topic is said so, and taken off the sum', async ({ explorer, page }) => {
  const why = new WhyPopover(page);
  await explorer.open('?q=making+rl+with+preference-based+feedback+efficient');
  await explorer.resultLinks.first().click();
  await why.chips.filter({ hasText: 'RL theory' }).click();
  await expect(why.popover.getByText('Evidence against')).toBeVisible();
  const { groups, sum, needed } = await why.points();
  expect(groups.at(-1)).toBeLessThan(0);
  expect(Math.abs(total(groups) - sum)).toBeLessThanOrEqual(ROUNDED);
  expect(sum).toBeGreaterThanOrEqual(needed);
});

test('the words are marked where they stand, as long as it is open', async ({ explorer, page }) => {
  const why = new WhyPopover(page);
  await explorer.open(SEVERAL);
  await explorer.resultLinks.first().click();
  await why.chips.first().click();
  await expect(why.sum).toBeVisible();
  const marked = (): Promise<string[]> =>
    page.evaluate(() => [...(CSS.highlights.get('topic-evidence') ?? [])].map(String).toSorted());
  const quoted = (await why.quotedWords()).map(({ words }) => words).toSorted();
  await expect.poll(marked).toEqual(quoted);
  await page.keyboard.press('Escape');
  await expect.poll(marked).toEqual([]);
});

import type { Locator, Page } from '@playwright/test';
import { hydrated } from './explorerPage';
import { violationsOn } from './axe';
import { FILES } from './network';
import { PAPERS } from './papers';
import { keepSettings } from './readingDialog';
import { SCREENS } from './screens';
import { expect, test } from './test';

for (const screen of ['paper', 'why a topic', 'reading'] as const) {
  const tag = screen === 'paper' ? [] : '@all';
  test(
    `in high contrast every text has seven to one on the screen “${screen}”`,
    { tag },
    async ({ explorer, guard, page }) => {
      await explorer.goto('all/');
      await keepSettings(page, { contrast: 'high' });
      await SCREENS[screen]?.({ explorer, guard });
      await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await violationsOn(page, ['color-contrast-enhanced']), colorScheme).toEqual([]);
      }
    },
  );
}

/** Gives the first of the papers with a word in their title another title, as a digest of another language has it. */
async function retitle(page: Page, word: string, title: string): Promise<void> {
  await page.route(FILES.catalog, async (route) => {
    const text = await (await route.fetch()).text();
    const old = PAPERS.find((paper) => paper.title.text.includes(word))?.title.text ?? '';
    await route.fulfill({ contentType: 'application/json', body: text.replace(old, title) });
  });
}

/** On which side of their boxes the lines of a title stand, and the number of its row. */
async function sidesOf(page: Page, row: string): Promise<{ title: string; number: string }> {
  return page.locator(row).evaluate((element) => {
    const side = (selector: string, within = selector): string => {
      const text = element.querySelector(selector);
      const box = element.querySelector(within)?.getBoundingClientRect();
      if (text === null || box === undefined) return 'nowhere';
      const range = document.createRange();
      range.selectNodeContents(text);
      const line = range.getBoundingClientRect();
      return line.left - box.left < box.right - line.right ? 'left' : 'right';
    };
    return { title: side('h2'), number: side('.result-place', '.result-meta') };
  });
}

test('a title from right to left begins at the right, and its row keeps its number where it is', async ({
  explorer,
  page,
}) => {
  await retitle(page, 'Submodular', 'Submodular: למידה');
  await explorer.open('?q=submodular');
  await expect(explorer.resultLinks.first()).toHaveText('Submodular: למידה');
  expect(await sidesOf(page, '.result-row >> nth=0')).toEqual({ title: 'left', number: 'right' });

  await page.unroute(FILES.catalog);
  await retitle(page, 'Submodular', 'למידה (RL) עם 3 מודלים: submodular');
  await page.reload();
  await hydrated(page);
  await expect(explorer.resultLinks.first()).toContainText('למידה');
  expect(await sidesOf(page, '.result-row >> nth=0')).toEqual({ title: 'right', number: 'right' });
  await explorer.resultLinks.first().click();
  await expect(explorer.paperTitle).toContainText('למידה');
  const firstLetter = await explorer.paperTitle.evaluate((title) => {
    const text = title.querySelector('span, mark')?.firstChild;
    if (!text) return undefined;
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, 1);
    return Math.round(title.getBoundingClientRect().right - range.getBoundingClientRect().right);
  });
  expect(firstLetter).toBe(0);
});

test('a word longer than the screen is broken and not cut', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await retitle(page, 'Submodular', `Submodular ${'unaussprechlichkeits'.repeat(6)}ende`);
  await explorer.open('?q=submodular');
  await expect(explorer.resultLinks.first()).toContainText('ende');
  expect(await cut(page.locator('.result-row h2').first())).toBe(0);
  await explorer.resultLinks.first().click();
  await expect(explorer.paperTitle).toContainText('ende');
  expect(await cut(explorer.paperTitle)).toBe(0);
});

/** How many pixels of a title are cut at its side. */
function cut(title: Locator): Promise<number> {
  return title.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
}

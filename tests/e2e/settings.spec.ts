import type { Page } from '@playwright/test';
import { FILES, holdFile } from './network';
import { PAPERS } from './papers';
import { keepSettings, ReadingDialog, styleOf } from './readingDialog';
import { expect, test } from './test';

const PAPER_PATH = `paper/${PAPERS[20]?.slug ?? ''}/`;
const DARK = 'rgb(21, 20, 17)';
const LIGHT = 'rgb(251, 250, 247)';

test.use({ colorScheme: 'light' });

/** The colour that the page asks of the browser's own bar. */
function barColor(page: Page): Promise<string | undefined> {
  return page
    .locator('meta[name="theme-color"]')
    .evaluateAll(
      (metas) =>
        metas
          .find((meta) => matchMedia(meta.getAttribute('media') ?? 'all').matches)
          ?.getAttribute('content') ?? undefined,
    );
}

/** The attributes of settings that the page has. */
function settingsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['theme', 'contrast', 'text', 'line', 'density'].filter(
      (name) => document.documentElement.dataset[name] !== undefined,
    ),
  );
}

test('each choice is in force at once, and is the same after a reload', async ({ explorer, page }) => {
  const reading = new ReadingDialog(page);
  await explorer.open(PAPER_PATH);
  await reading.open.click();
  const abstractWidth = (): Promise<number> =>
    page.locator('.abstract').evaluate((abstract) => Number.parseFloat(getComputedStyle(abstract).maxWidth));
  const normalWidth = await abstractWidth();
  const normalInk = await styleOf(page, 'color', '.paper-title');

  await reading.choose('Theme', 'Dark');
  expect(await styleOf(page, 'background-color')).toBe(DARK);
  expect(await barColor(page)).toBe('#151411');
  await reading.choose('Contrast', 'High');
  expect(await styleOf(page, 'color', '.paper-title')).toBe('rgb(255, 255, 255)');
  await reading.choose('Lines of an abstract', 'Long');
  const longWidth = await abstractWidth();
  await reading.choose('Lines of an abstract', 'Short');
  const shortWidth = await abstractWidth();
  expect(longWidth / normalWidth).toBeCloseTo(78 / 66, 1);
  expect(shortWidth / normalWidth).toBeCloseTo(55 / 66, 1);
  for (const [words, size] of [
    ['112 %', '18px'],
    ['125 %', '20px'],
    ['150 %', '24px'],
  ] as const) {
    await reading.choose('Text size', words);
    expect(await styleOf(page, 'font-size')).toBe(size);
  }
  expect(await styleOf(page, 'font-size', '.abstract p')).toBe('25.5px');

  await page.reload();
  expect(await styleOf(page, 'background-color')).toBe(DARK);
  await reading.open.click();
  for (const [setting, words] of [
    ['Theme', 'Dark'],
    ['Contrast', 'High'],
    ['Text size', '150 %'],
    ['Lines of an abstract', 'Short'],
  ] as const)
    await expect(reading.choice(setting, words)).toBeChecked();

  await reading.reset.click();
  await expect(reading.status).toHaveText('All is as it was at first.');
  await expect(reading.choice('Theme', 'As the device')).toBeChecked();
  expect(await styleOf(page, 'background-color')).toBe(LIGHT);
  expect(await barColor(page)).toBe('#fbfaf7');
  expect(await styleOf(page, 'color', '.paper-title')).toBe(normalInk);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await settingsOf(page)).toEqual([]);
});

test('the keyboard alone opens the dialog, chooses, and comes back', async ({ explorer, page }) => {
  const reading = new ReadingDialog(page);
  await explorer.open(PAPER_PATH);
  await reading.open.focus();
  await page.keyboard.press('Enter');
  await expect(reading.choice('Theme', 'As the device')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await styleOf(page, 'background-color')).toBe(DARK);
  await page.keyboard.press('Tab');
  await expect(reading.choice('Contrast', 'Normal')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(reading.dialog).toHaveCount(0);
  await expect(reading.open).toBeFocused();
  await expect(explorer.paper).toBeVisible();
});

test('what was chosen is there before the first paint', async ({ explorer, page }) => {
  await explorer.open('all/');
  await keepSettings(page, { theme: 'dark', text: 'larger', contrast: 'high', line: 'wide' });
  await holdFile(page, FILES.app);
  await page.goto(explorer.address + PAPER_PATH, { waitUntil: 'commit' });
  await expect(explorer.paperTitle).toBeVisible();
  await expect(page.locator('html[data-live]')).toHaveCount(0);
  expect(await styleOf(page, 'background-color')).toBe(DARK);
  expect(await styleOf(page, 'color-scheme')).toBe('dark');
  expect(await styleOf(page, 'font-size')).toBe('20px');
  expect(await barColor(page)).toBe('#151411');
});

test('while nothing is chosen a page is the one that was built', async ({ explorer, page }) => {
  await explorer.open(PAPER_PATH);
  await expect(explorer.paper.getByRole('button', { name: 'Reading' })).toBeVisible();
  expect(await settingsOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await styleOf(page, 'background-color')).toBe(DARK);
});

test('another tab follows, also one that shows no dialog', async ({ context, explorer, page }) => {
  const reading = new ReadingDialog(page);
  const other = await context.newPage();
  await other.goto(explorer.address);
  await expect(other.getByRole('heading', { name: /^77 papers/ })).toBeVisible();
  await explorer.open(PAPER_PATH);
  await reading.open.click();
  await reading.choose('Theme', 'Dark');
  await expect.poll(() => styleOf(other, 'background-color')).toBe(DARK);
  await keepSettings(other, { theme: 'light', text: 'large' });
  await expect(reading.choice('Theme', 'Light')).toBeChecked();
  expect(await styleOf(page, 'font-size')).toBe('18px');
  await keepSettings(other, null);
  await expect(reading.choice('Theme', 'As the device')).toBeChecked();
});

test('a browser that keeps nothing says so, and keeps the choice for as long as the page', async ({
  explorer,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const reading = new ReadingDialog(page);
  await explorer.open(PAPER_PATH);
  await reading.open.click();
  await reading.choose('Theme', 'Dark');
  await reading.choose('Text size', '125 %');
  await expect(reading.status).toContainText('This browser keeps nothing for this site');
  expect(await styleOf(page, 'background-color')).toBe(DARK);
  await page.keyboard.press('Escape');
  await explorer.paper.getByRole('link', { name: 'Next paper' }).click();
  await reading.open.click();
  await expect(reading.choice('Theme', 'Dark')).toBeChecked();
  expect(await styleOf(page, 'font-size')).toBe('20px');
});

import { onTestFinished } from 'vitest';
import { barColor, ReadingDialog, settingsOf, styleOf } from '../e2e/readingDialog';
import { PAPERS } from './app/papers';
import { expect, test } from './app/test';

const PAPER_PATH = `paper/${PAPERS[20]?.slug ?? ''}/`;
const DARK = 'rgb(21, 20, 17)';
const LIGHT = 'rgb(251, 250, 247)';

/** Puts into the page the colours of the browser's own bar, as a built page has them. */
function nameBarColors(): void {
  const metas = [
    ['light', '#fbfaf7'],
    ['dark', '#151411'],
  ].map(([scheme, content]) => {
    const meta = document.createElement('meta');
    Object.assign(meta, { name: 'theme-color', content, media: `(prefers-color-scheme: ${scheme})` });
    document.head.append(meta);
    return meta;
  });
  onTestFinished(() => {
    for (const meta of metas) meta.remove();
  });
}

/** Lets the browser keep nothing for the page until the end of the case. */
function refuseStorage(): void {
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('refused', 'SecurityError');
    },
  });
  onTestFinished(() => {
    if (own !== undefined) Object.defineProperty(window, 'localStorage', own);
  });
}

test('each choice is in force at once, and can be taken back', async ({ explorer, page }) => {
  const reading = new ReadingDialog(page);
  await explorer.open(PAPER_PATH);
  nameBarColors();
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
  await reading.choose('Line length', 'Long');
  const longWidth = await abstractWidth();
  await reading.choose('Line length', 'Short');
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

  await page.keyboard.press('Escape');
  await expect(reading.dialog).toHaveCount(0);
  await reading.open.click();
  for (const [setting, words] of [
    ['Theme', 'Dark'],
    ['Contrast', 'High'],
    ['Text size', '150 %'],
    ['Line length', 'Short'],
  ] as const)
    await expect(reading.choice(setting, words)).toBeChecked();

  await reading.reset.click();
  await expect(reading.status).toHaveText('All settings are reset.');
  await expect(reading.choice('Theme', 'System')).toBeChecked();
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
  await expect(reading.choice('Theme', 'System')).toBeFocused();
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

test('a browser that keeps nothing says so, and keeps the choice for as long as the page', async ({
  explorer,
  page,
}) => {
  refuseStorage();
  const reading = new ReadingDialog(page);
  await explorer.open(PAPER_PATH);
  await reading.open.click();
  await reading.choose('Theme', 'Dark');
  await reading.choose('Text size', '125 %');
  await expect(reading.status).toContainText('This browser does not store data for this site');
  expect(await styleOf(page, 'background-color')).toBe(DARK);
  await page.keyboard.press('Escape');
  await explorer.paper.getByRole('link', { name: 'Next paper' }).click();
  await reading.open.click();
  await expect(reading.choice('Theme', 'Dark')).toBeChecked();
  expect(await styleOf(page, 'font-size')).toBe('20px');
});

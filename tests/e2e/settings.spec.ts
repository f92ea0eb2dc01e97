import { hydrated } from './explorerPage';
import { FILES, holdFile } from './network';
import { PAPERS } from './papers';
import { barColor, keepSettings, ReadingDialog, settingsOf, styleOf } from './readingDialog';
import { expect, test } from './test';

const PAPER_PATH = `paper/${PAPERS[20]?.slug ?? ''}/`;
const DARK = 'rgb(21, 20, 17)';

test.use({ colorScheme: 'light' });

test('what was chosen is there before the first paint, and is chosen in the dialog', async ({
  explorer,
  page,
}) => {
  await explorer.goto('all/');
  await keepSettings(page, { theme: 'dark', text: 'larger', contrast: 'high', line: 'wide' });
  const release = await holdFile(page, FILES.app);
  await page.goto(explorer.address + PAPER_PATH, { waitUntil: 'commit' });
  await expect(explorer.paperTitle).toBeVisible();
  await expect(page.locator('html[data-hydrated]')).toHaveCount(0);
  expect(await styleOf(page, 'background-color')).toBe(DARK);
  expect(await styleOf(page, 'color-scheme')).toBe('dark');
  expect(await styleOf(page, 'font-size')).toBe('20px');
  expect(await barColor(page)).toBe('#151411');
  release();
  const reading = new ReadingDialog(page);
  await reading.open.click();
  await expect(reading.choice('Theme', 'Dark')).toBeChecked();
  await expect(reading.choice('Text size', '125 %')).toBeChecked();
});

test('while nothing is chosen a page is the one that was built', async ({ explorer, page }) => {
  await explorer.open(PAPER_PATH);
  await expect(explorer.paper.getByRole('button', { name: 'Display' })).toBeVisible();
  expect(await settingsOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await styleOf(page, 'background-color')).toBe(DARK);
});

test('another tab follows, also one that shows no dialog', async ({ context, explorer, page }) => {
  const reading = new ReadingDialog(page);
  const other = await context.newPage();
  await other.goto(explorer.address);
  await hydrated(other);
  await expect(other.getByRole('heading', { name: /^77 papers/ })).toBeVisible();
  await explorer.open(PAPER_PATH);
  await reading.open.click();
  await reading.choose('Theme', 'Dark');
  await expect.poll(() => styleOf(other, 'background-color')).toBe(DARK);
  await keepSettings(other, { theme: 'light', text: 'large' });
  await expect(reading.choice('Theme', 'Light')).toBeChecked();
  expect(await styleOf(page, 'font-size')).toBe('18px');
  await keepSettings(other, null);
  await expect(reading.choice('Theme', 'System')).toBeChecked();
});

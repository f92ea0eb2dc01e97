import { manyPapersTitle } from './sites/digests';
import { ExportDialog } from './exportDialog';
import { listOf, TITLES } from './lists';
import { BROWSER_REPORT, breakFile, FAILURES, FILES, holdFile } from './network';
import { PAPERS } from './papers';
import { Printing } from './printing';
import { expect, test } from './test';

const BY_LENGTH = PAPERS.toSorted((a, b) => b.abstract.text.length - a.abstract.text.length);

const SHEET_FILE = /\/assets\/ViewSheet-[^/]+\.js$/;

/** As a browser shows it: runs of white space are one space. */
function asShown(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

test('the browser prints the whole list in its order, and not only the rows on screen', async ({
  explorer,
  page,
}) => {
  const printing = new Printing(page);
  await explorer.open();
  await printing.ready();
  expect(await explorer.rows.count()).toBeLessThan(TITLES.length);
  await printing.begin();
  await expect(printing.titles).toHaveText(TITLES);
  expect(await printing.numbers.allTextContents()).toEqual(TITLES.map((_, place) => String(place + 1)));
  const head = printing.sheet.locator('header');
  await expect(head).toContainText('Hugging Face Papers');
  await expect(head.getByRole('heading', { level: 1 })).toHaveText('All papers');
  await expect(head).toContainText('77 papers. Printed');
  // An address of this device opens nothing for who reads the paper.
  await expect(head.getByRole('link')).toHaveCount(0);
  await expect(printing.abstracts).toHaveCount(0);
  // Nothing of the screen is on the paper.
  await expect(explorer.searchBox).toBeHidden();
  await expect(explorer.results).toBeHidden();
  await printing.end();
  await expect(printing.sheet).toHaveCount(0);
  await expect(explorer.results).toBeVisible();

  const pages = await printing.countPages('A4');
  expect(pages).toBeGreaterThan(3);
  expect(pages).toBeLessThan(8);
});

test('a search prints with what was asked, by what order, and the addresses of each paper', async ({
  explorer,
  page,
}) => {
  const printing = new Printing(page);
  await explorer.open('?q=reward+model&topic=rlhf');
  await expect(explorer.resultLinks.first()).toBeVisible();
  const slugs = await explorer.slugs();
  await printing.ready();
  await printing.begin();
  const head = printing.sheet.locator('header');
  await expect(head.getByRole('heading', { level: 1 })).toHaveText('“reward model” in RLHF');
  await expect(head).toContainText(`${await printing.titles.count()} papers, by relevance.`);

  const entries = printing.sheet.locator('.sheet-entry');
  await expect(entries).not.toHaveCount(0);
  await expect(entries.locator('.sheet-links > .sheet-link')).toHaveCount(0);
  const withCode = PAPERS.find(({ slug, links }) => slugs.includes(slug) && links.length > 0);
  const [link] = withCode?.links ?? [];
  const entry = entries.filter({ hasText: asShown(withCode?.title.text ?? '') });
  await expect(entry.getByRole('link').last()).toHaveAttribute('href', link?.url ?? '');
  await expect(entry.first()).toContainText('RLHF');
  await expect(printing.sheet.locator('mark')).toHaveCount(0);
});

test('a picked list prints under its name, in its order', async ({ explorer, page }) => {
  const printing = new Printing(page);
  const picked = [20, 3, 41];
  await explorer.open(listOf(picked, [], 'Friday "reading" <b>'));
  await printing.ready();
  await printing.begin();
  await expect(printing.heading).toHaveText('Friday "reading" <b>');
  await expect(printing.titles).toHaveText(picked.map((number) => TITLES[number] ?? ''));
});

test('abstracts are printed when they are chosen, and are chosen from then on', async ({
  explorer,
  page,
}) => {
  const printing = new Printing(page);
  await printing.holdPreview();
  await explorer.open('?topic=offline-rl');
  await new ExportDialog(page).open.click();
  await printing.open.click();
  await expect(printing.dialog).toHaveAccessibleName('Print 17 papers');
  await expect(printing.choice(/^Titles With/)).toBeFocused();
  await expect(printing.dialog.getByRole('status')).toHaveText(/^About 2 pages$/);
  await page.keyboard.press('ArrowDown');
  await expect(printing.choice(/^Titles and abstracts/)).toBeChecked();
  await expect(printing.dialog.getByRole('status')).toHaveText(/^About \d pages$/);
  await printing.print.press('Enter');
  await printing.preview();
  await expect(printing.abstracts).toHaveCount(17);
  const [first] = await printing.titles.allTextContents();
  const paper = PAPERS.find(({ title }) => asShown(title.text) === asShown(first ?? ''));
  await expect(printing.abstracts.first()).toHaveText(paper?.abstract.text ?? '');
  // Only one sheet: the screen's own gives way to it.
  await expect(printing.sheet).toHaveCount(1);
  expect(await printing.countPages('A4')).toBeGreaterThan(5);
  await expect(printing.sheet).toHaveCount(0);
  await expect(printing.print).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(printing.open).toBeFocused();

  await explorer.open('?topic=safety');
  await printing.ready();
  await printing.begin();
  await expect(printing.abstracts).toHaveCount(await printing.titles.count());
});

test('abstracts that did not load are said to be missing, and the titles print', async ({
  explorer,
  guard,
  page,
}) => {
  guard.allowConsole(BROWSER_REPORT);
  const printing = new Printing(page);
  await printing.holdPreview();
  const repair = await breakFile(page, FILES.abstracts, FAILURES.gone);
  await explorer.open('?topic=safety');
  await new ExportDialog(page).open.click();
  await printing.open.click();
  await printing.choice(/^Titles and abstracts/).check();
  await expect(printing.dialog.getByRole('alert')).toContainText('Couldn’t load all abstracts');
  await printing.print.click();
  await printing.preview();
  const count = await printing.titles.count();
  expect(count).toBeGreaterThan(5);
  await expect(printing.abstracts).toHaveText(
    Array.from({ length: count }, () => 'The abstract was not loaded when this was printed.'),
  );
  await printing.end();

  await repair();
  await printing.dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(printing.dialog.getByRole('alert')).toHaveCount(0);
  await printing.print.click();
  await expect(printing.abstracts.first()).toContainText(/\w{4}.*\w{4}/);
  await expect(printing.sheet).not.toContainText('was not loaded');
});

for (const { slug, title, abstract } of [...BY_LENGTH.slice(0, 2), ...BY_LENGTH.slice(-1)]) {
  const tag = slug === BY_LENGTH[0]?.slug ? [] : '@all';
  test(`“${title.text}” is one page, whole, on A4 and Letter`, { tag }, async ({ explorer, page }) => {
    const printing = new Printing(page);
    await explorer.open(`paper/${slug}/`);
    await expect(explorer.paper.getByRole('heading', { name: 'Related papers' })).toBeVisible();
    await printing.ready();
    expect(await printing.countPages('A4')).toBe(1);
    expect(await printing.countPages('Letter')).toBe(1);
    await printing.begin();
    await expect(printing.heading).toHaveText(title.text);
    await expect(printing.abstracts).toHaveText(abstract.text);
    await expect(printing.sheet).toContainText(/From\s*Hugging Face Papers, \d/);
    await expect(printing.sheet.locator('header').getByRole('link')).toHaveCount(0);
    // It is a sheet and not the screen that is printed.
    await expect(explorer.paper).toBeHidden();
  });
}

test('a paper prints at once from where it is cited', async ({ explorer, page }) => {
  const printing = new Printing(page);
  await printing.holdPreview();
  await explorer.open(`paper/${PAPERS[0]?.slug ?? ''}/`);
  await new ExportDialog(page).openToCite.click();
  await printing.open.click();
  await printing.preview();
  await expect(printing.sheet).toHaveCount(1);
  await expect(printing.heading).toHaveText(TITLES[0] ?? '');
  expect(await printing.countPages('A4')).toBe(1);
  await expect(printing.sheet).toHaveCount(0);
  await expect(printing.open).toBeFocused();
});

test('after printing the screen is as it was, focus and scroll included', async ({ explorer, page }) => {
  const printing = new Printing(page);
  await explorer.open();
  await printing.ready();
  const row = explorer.resultLinks.nth(18);
  await row.focus();
  await page.locator('.frame-results').evaluate((pane) => pane.scrollTo({ top: 700 }));
  const before = await page.locator('.frame-results').evaluate((pane) => pane.scrollTop);
  expect(before).toBeGreaterThan(300);
  await printing.countPages('A4');
  await expect(printing.sheet).toHaveCount(0);
  await expect(row).toBeFocused();
  expect(await page.locator('.frame-results').evaluate((pane) => pane.scrollTop)).toBe(before);
  expect(await page.locator('html').getAttribute('style')).toBe('');
  await page.keyboard.press('ArrowDown');
  await expect(explorer.resultLinks.nth(19)).toBeFocused();
});

test('before what draws a sheet is here, the screen prints without what can only be pressed', async ({
  explorer,
  page,
}) => {
  await holdFile(page, SHEET_FILE);
  const printing = new Printing(page);
  await explorer.open();
  await expect(explorer.resultLinks.first()).toBeVisible();
  await printing.begin();
  await expect(explorer.resultLinks.first()).toBeVisible();
  for (const away of [explorer.searchBox, explorer.sort, page.getByRole('complementary')])
    await expect(away).toBeHidden();
  await printing.end();
  await explorer.resultLinks.first().click();
  await printing.begin();
  await expect(explorer.paperTitle).toBeVisible();
  await expect(explorer.backToList).toBeHidden();
  await expect(explorer.resultLinks.first()).toBeHidden();
});

test('pages without papers to list print as they are, dark on light, without their way back', async ({
  explorer,
  page,
}) => {
  const printing = new Printing(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of ['help/', 'topics/']) {
    await explorer.open(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await printing.begin();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Back to the papers' })).toBeHidden();
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(28, 26, 23)');
    await printing.end();
  }
});

test.describe('with hundreds of papers', () => {
  test.use({ site: 'many' });

  test('the first of them are offered, and all on demand', async ({ explorer, page }) => {
    const printing = new Printing(page);
    await printing.holdPreview();
    await explorer.open();
    await new ExportDialog(page).open.click();
    await printing.open.click();
    await expect(printing.choice(/^The first 100/)).toBeChecked();
    await printing.print.click();
    await printing.preview();
    await expect(printing.sheet.locator('header')).toContainText('The first 100 of 450 papers');
    await expect(printing.titles).toHaveCount(100);
    await printing.end();
    await printing.choice(/^All 450/).check();
    await printing.print.click();
    await expect(printing.titles).toHaveCount(450);
    await expect(printing.titles.last()).toHaveText(manyPapersTitle(449));
  });
});

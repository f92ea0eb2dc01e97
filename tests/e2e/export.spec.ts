import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseCsv } from 'csv-parse/sync';
import { ExportDialog } from './exportDialog';
import { BROWSER_REPORT, breakFile, FAILURES, FILES, holdFile } from './network';
import { PAPERS } from './papers';
import { expect, test } from './test';

test('the results of a search are saved as BibTeX, every one with its abstract', async ({
  explorer,
  page,
}) => {
  const exporting = new ExportDialog(page);
  await explorer.open('?q=reward+model&topic=rlhf');
  await expect(explorer.resultLinks.first()).toBeVisible();
  const count = await explorer.count();
  await exporting.open.click();
  await expect(exporting.dialog).toHaveAccessibleName(`Export ${count} papers`);
  await exporting.format('BibTeX').check();
  await expect(exporting.preview).toContainText('@');
  const { name, text } = await exporting.save();
  expect(name).toBe('reward-model-in-rlhf.bib');
  const { entries, errors } = parseBibtex(text);
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(count ?? 0);
  for (const { fields } of entries) {
    expect(fields['abstract']?.length).toBeGreaterThan(100);
    // The site runs on this device.
    expect(fields['url']).toBeUndefined();
  }
});

test('the results of a filter are saved as CSV that a spreadsheet takes for UTF-8', async ({
  explorer,
  page,
}) => {
  const exporting = new ExportDialog(page);
  await explorer.open('?topic=safety&has=code');
  const count = await explorer.count();
  await exporting.open.click();
  await exporting.format('CSV').check();
  const { name, text } = await exporting.save();
  expect(name).toMatch(/^safety.*\.csv$/);
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows: unknown[] = parseCsv(text, { bom: true, columns: true });
  expect(rows).toHaveLength(count ?? 0);
  for (const row of rows)
    expect(row).toEqual(expect.objectContaining({ abstract: expect.stringMatching(/\w{4}/) }));
});

test('what is copied is what is saved, and the format is kept for the next time', async ({
  explorer,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const exporting = new ExportDialog(page);
  await explorer.open('?q=submodular');
  await expect(explorer.resultLinks.first()).toBeVisible();
  await exporting.open.click();
  await exporting.format('Markdown').check();
  await exporting.copy.click();
  await expect(exporting.dialog.getByText('Export copied')).toBeVisible();
  const { name, text } = await exporting.save();
  expect(name).toBe('submodular.md');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  expect(text).toContain('Submodular Reinforcement Learning');

  await page.reload();
  await exporting.open.click();
  await expect(exporting.format('Markdown')).toBeChecked();
});

test('a paper is cited in words, with an address that opens it, and saved alone', async ({
  explorer,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const exporting = new ExportDialog(page);
  const [paper] = PAPERS;
  const title = paper?.title.text ?? '';
  await explorer.open();
  await explorer.resultLinks.first().click();
  await exporting.openToCite.click();
  await expect(exporting.dialog).toHaveAccessibleName('Cite this paper');
  await expect(exporting.copyCitation).toBeFocused();
  await exporting.copyCitation.click();
  await expect(exporting.dialog.getByText('Citation copied')).toBeVisible();
  const citation = await page.evaluate(() => navigator.clipboard.readText());
  expect(citation).toContain(`“${title}”`);
  const { text } = await exporting.save();
  expect(parseBibtex(text).entries).toHaveLength(1);
  const address = /http\S+$/.exec(citation)?.[0] ?? '';
  await page.goto(address);
  await expect(explorer.paperTitle).toHaveText(title);
});

test('where the clipboard is refused, the citation is selected and the file is offered', async ({
  explorer,
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const exporting = new ExportDialog(page);
  await explorer.open('?q=disco');
  await explorer.resultLinks.first().click();
  await exporting.openToCite.click();
  await exporting.copyCitation.click();
  await expect(exporting.dialog.getByRole('status').filter({ hasText: 'copy it by hand' })).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/^“DisCO: .*\/$/);
  await exporting.copy.click();
  await expect(exporting.dialog.getByRole('status').filter({ hasText: 'Download the file' })).toBeVisible();
});

test('whoever exports or cites from a device of their own is told that the addresses work only there', async ({
  explorer,
  page,
}) => {
  const exporting = new ExportDialog(page);
  await explorer.open('?q=disco');
  await expect(explorer.resultLinks.first()).toBeVisible();
  await exporting.open.click();
  await expect(exporting.dialog).toContainText(
    'The papers’ addresses are left out, because this site runs only on this device.',
  );
  await page.keyboard.press('Escape');
  await explorer.resultLinks.first().click();
  await exporting.openToCite.click();
  await expect(exporting.dialog).toContainText(
    'The paper’s address is left out, because this site runs only on this device.',
  );
});

test('CSL-JSON and JSON are saved under different names', async ({ explorer, page }) => {
  const exporting = new ExportDialog(page);
  await explorer.open('?q=submodular');
  await expect(explorer.resultLinks.first()).toBeVisible();
  await exporting.open.click();
  await exporting.format('CSL-JSON').check();
  expect((await exporting.save()).name).toBe('submodular.csl.json');
  await exporting.format('JSON').check();
  expect((await exporting.save()).name).toBe('submodular.json');
});

test('nothing is exported without abstracts: it says that they failed, and trying again works', async ({
  explorer,
  page,
  guard,
}) => {
  guard.allowConsole(BROWSER_REPORT);
  const exporting = new ExportDialog(page);
  const mend = await breakFile(page, FILES.abstracts, FAILURES.gone);
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await explorer.open('?topic=safety');
  await exporting.open.click();
  await expect(exporting.dialog.getByRole('alert')).toContainText('The abstracts did not load');
  await expect(exporting.preview).toHaveCount(0);
  await expect(exporting.download).toHaveAttribute('aria-disabled', 'true');
  await exporting.download.press('Enter');
  await exporting.copy.press('Enter');
  await expect(exporting.dialog.getByRole('alert')).toBeVisible();
  expect(downloads).toBe(0);

  await mend();
  await exporting.dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(exporting.preview).toContainText('@');
  const { text } = await exporting.save();
  expect(parseBibtex(text).entries).toHaveLength((await explorer.count()) ?? 0);
});

test('it opens and closes from the keyboard; arrows change the format', async ({ explorer, page }) => {
  const exporting = new ExportDialog(page);
  await explorer.open('?q=submodular');
  await expect(explorer.resultLinks.first()).toBeVisible();
  await exporting.open.press('Enter');
  await expect(exporting.format('BibTeX')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(exporting.format('RIS')).toBeChecked();
  await expect(exporting.preview).toContainText('TY  - ');
  await page.keyboard.press('Tab');
  await expect(exporting.preview).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(exporting.dialog).toHaveCount(0);
  await expect(exporting.open).toBeFocused();
});

test('an empty list says that there is nothing to export', async ({ explorer, page }) => {
  const exporting = new ExportDialog(page);
  await explorer.open('?q=submodular&topic=rlhf&has=video');
  await expect(explorer.heading).toHaveText(/^0 papers/);
  await exporting.open.click();
  await expect(exporting.dialog).toContainText('There is no paper to export.');
});

test.describe('with abstracts in several files', () => {
  test.use({ site: 'many' });

  test('they are fetched first, and it says how far that is', async ({ explorer, page }) => {
    const exporting = new ExportDialog(page);
    const release = await holdFile(page, /\/assets\/abstracts-2-[^/]+\.json$/);
    await explorer.open();
    await exporting.open.click();
    await expect(exporting.dialog.getByRole('status').filter({ hasText: 'Fetching' })).toHaveText(
      'Fetching abstracts: 2 of 3 files are here.',
    );
    await expect(exporting.download).toHaveAttribute('aria-disabled', 'true');
    release();
    await expect(exporting.preview).toBeVisible();
    await expect(exporting.dialog).toContainText('the first 3 of 450 papers');
    await exporting.format('CSV').check();
    const rows: unknown[] = parseCsv((await exporting.save()).text, { bom: true, columns: true });
    expect(rows).toHaveLength(450);
  });
});

import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseCsv } from 'csv-parse/sync';
import { ExportDialog } from './exportDialog';
import { BROWSER_REPORT, breakFile, FAILURES, FILES, holdFile } from './network';
import { expect, test } from './test';

test('nothing is exported without abstracts: it says that they failed, and trying again works', async ({
  explorer,
  page,
  guard,
}) => {
  guard.allowConsole(BROWSER_REPORT);
  const exporting = new ExportDialog(page);
  const repair = await breakFile(page, FILES.abstracts, FAILURES.gone);
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await explorer.open('?topic=safety');
  await exporting.open.click();
  await expect(exporting.dialog.getByRole('alert')).toContainText('Couldn’t load the abstracts');
  await expect(exporting.preview).toHaveCount(0);
  await expect(exporting.download).toHaveAttribute('aria-disabled', 'true');
  await exporting.download.press('Enter');
  await exporting.copy.press('Enter');
  await expect(exporting.dialog.getByRole('alert')).toBeVisible();
  expect(downloads).toBe(0);

  await repair();
  await exporting.dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(exporting.preview).toContainText('@');
  const { text } = await exporting.save();
  expect(parseBibtex(text).entries).toHaveLength((await explorer.count()) ?? 0);
});

test.describe('with abstracts in several files', () => {
  test.use({ site: 'many' });

  test('they are fetched first, and it says how far that is', async ({ explorer, page }) => {
    const exporting = new ExportDialog(page);
    const release = await holdFile(page, /\/assets\/abstracts-2-[^/]+\.json$/);
    await explorer.open();
    await exporting.open.click();
    await expect(exporting.dialog.getByRole('status').filter({ hasText: 'Loading' })).toHaveText(
      'Loading abstracts: 400 of 450 papers',
    );
    await expect(exporting.download).toHaveAttribute('aria-disabled', 'true');
    release();
    await expect(exporting.preview).toBeVisible();
    await expect(exporting.dialog).toContainText('first 3 of 450 papers');
    await exporting.format('CSV').check();
    const rows: unknown[] = parseCsv((await exporting.save()).text, { bom: true, columns: true });
    expect(rows).toHaveLength(450);
  });
});

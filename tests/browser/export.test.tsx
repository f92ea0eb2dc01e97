import { ExportDialog } from '../e2e/exportDialog';
import { copiedTexts, refuseClipboard } from './app/clipboard';
import { publishAt } from './app/mountApp';
import { PAPERS } from './app/papers';
import { expect, test } from './app/test';

test('the results of a search are saved as BibTeX, every one with its abstract', async ({
  explorer,
  page,
}) => {
  publishAt('https://papers.example');
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
  const entries = text.split(/^(?=@)/m);
  expect(entries).toHaveLength(count ?? 0);
  for (const entry of entries) expect(entry).toMatch(/^ *abstract = \{.{100}/m);
  // In the order of the list.
  const slugs = await explorer.slugs();
  const saved = entries.map((entry) => /^ *url = \{http.*\/paper\/([^/]+)\/\}/m.exec(entry)?.[1]);
  expect(saved.slice(0, slugs.length)).toEqual(slugs);
});

test('the results of a filter are saved as CSV that a spreadsheet takes for UTF-8', async ({
  explorer,
  page,
}) => {
  const exporting = new ExportDialog(page);
  await explorer.open('?topic=safety&has=code');
  await expect(explorer.resultLinks.first()).toBeVisible();
  const count = await explorer.count();
  await exporting.open.click();
  await exporting.format('CSV').check();
  const { name, text } = await exporting.save();
  expect(name).toMatch(/^safety.*\.csv$/);
  expect(text.startsWith('\uFEFF')).toBe(true);
  // A header, then a row for each; an abstract has no line of its own.
  expect(text.trimEnd().split('\r\n')).toHaveLength((count ?? 0) + 1);
});

test('what is copied is what is saved, and the format is kept for the next time', async ({
  explorer,
  page,
}) => {
  const copied = copiedTexts();
  const exporting = new ExportDialog(page);
  await explorer.open('?q=submodular');
  await expect(explorer.resultLinks.first()).toBeVisible();
  await exporting.open.click();
  await exporting.format('Markdown').check();
  await exporting.copy.click();
  await expect(exporting.dialog.getByText('Export copied')).toBeVisible();
  const { name, text } = await exporting.save();
  expect(name).toBe('submodular.md');
  expect(copied).toEqual([text]);
  expect(text).toContain('Submodular Reinforcement Learning');

  await page.goto(page.url());
  await exporting.open.click();
  await expect(exporting.format('Markdown')).toBeChecked();
});

test('a paper is cited in words, with an address that opens it, and saved alone', async ({
  explorer,
  page,
}) => {
  publishAt('https://papers.example');
  const copied = copiedTexts();
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
  const [citation = ''] = copied;
  expect(citation).toContain(`“${title}”`);
  const { text } = await exporting.save();
  expect(text.match(/^@/gm)).toHaveLength(1);
  const [address = ''] = /https:\/\/papers\.example\S+$/.exec(citation) ?? [];
  await page.goto(new URL(address).pathname);
  await expect(explorer.paperTitle).toHaveText(title);
});

test('where the clipboard is refused, the citation is selected and the file is offered', async ({
  explorer,
  page,
}) => {
  refuseClipboard();
  const exporting = new ExportDialog(page);
  await explorer.open('?q=disco');
  await explorer.resultLinks.first().click();
  await exporting.openToCite.click();
  await exporting.copyCitation.click();
  await expect(
    exporting.dialog.getByRole('status').filter({ hasText: 'you can copy it yourself' }),
  ).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toMatch(
    /^“DisCO: .*via Hugging Face Papers, 13 June\.$/,
  );
  await exporting.copy.click();
  await expect(exporting.dialog.getByRole('status').filter({ hasText: 'Download the file' })).toBeVisible();
});

test('whoever exports or cites from a device of their own is told that no address is in what is exported', async ({
  explorer,
  page,
}) => {
  const exporting = new ExportDialog(page);
  await explorer.open('?q=disco');
  await expect(explorer.resultLinks.first()).toBeVisible();
  await exporting.open.click();
  await expect(exporting.dialog).toContainText(
    'The papers’ addresses are left out, because this site runs only on this computer.',
  );
  await page.keyboard.press('Escape');
  await explorer.resultLinks.first().click();
  await exporting.openToCite.click();
  await expect(exporting.dialog).toContainText(
    'The paper’s address is left out, because this site runs only on this computer.',
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
  await expect(exporting.dialog).toContainText('No papers to export.');
});

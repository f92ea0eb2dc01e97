import { LibraryPage } from '../e2e/libraryPage';
import { ShareDialog } from '../e2e/shareDialog';
import { chooseFile } from './app/files';
import { clearDevice, clearLibrary, unmountApp } from './app/mountApp';
import { expect, test } from './app/test';

/** Makes this device one that has never seen the site. */
async function takeAnotherDevice(): Promise<void> {
  unmountApp();
  await clearLibrary();
  clearDevice();
}

/** Chooses a file to restore; its text as given. */
async function choose(library: LibraryPage, text: string): Promise<void> {
  await library.restore.focus();
  const field = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (field === null) throw new Error('There is no field for a file.');
  chooseFile(field, 'library.json', text);
}

test('what is saved, marked, tagged and noted is in the list, in the search and on its page', async ({
  explorer,
  page,
}) => {
  const library = new LibraryPage(page);
  await explorer.open();
  await library.saveInRow(0).click();
  await expect(library.saveInRow(0)).toHaveAttribute('aria-pressed', 'true');
  // A press on the button does not open the paper.
  await expect(explorer.paper).toHaveCount(0);
  await explorer.resultLinks.nth(1).click();
  await library.mark('Reading');
  await library.tag('Reading Group, thesis');
  await library.write(
    'Ask **Ann** about <b>rewards</b>\n\n[x](javascript:alert(1)) [y](https://example.org)',
  );
  await expect(library.own.getByRole('strong')).toHaveText('Ann');
  await expect(library.own).toContainText('<b>rewards</b>');
  await expect(library.own.getByRole('link')).toHaveText(['y']);
  const row = explorer.rows.nth(1);
  for (const words of ['Reading', '#reading-group', '#thesis', 'Ask Ann about'])
    await expect(row).toContainText(words);

  const title = (await explorer.resultLinks.nth(1).textContent()) ?? '';
  for (const query of ['is:reading', 'tag:reading-group', 'note:ann', 'is:noted tag:thesis -is:read']) {
    await explorer.search(query);
    await expect(explorer.heading).toHaveText(/^1 paper:/);
    await expect(explorer.resultLinks).toHaveText([title]);
  }
  await explorer.search('-is:reading');
  await expect(explorer.heading).toHaveText(/^76 papers/);

  await explorer.open('saved/');
  await expect(library.heading).toBeVisible();
  await expect(library.saved).toHaveCount(1);
  await expect(library.marked).toContainText([title]);
  await page
    .getByRole('navigation', { name: 'Lists in your library' })
    .getByRole('link', { name: '#thesis' })
    .click();
  await expect(explorer.heading).toHaveText('1 paper: All papers, tagged #thesis');
});

test('filters of the library say what a press gives, and the list is what they said', async ({
  explorer,
  page,
}) => {
  const library = new LibraryPage(page);
  await explorer.open();
  await library.saveRows(0, 1, 2);
  await explorer.resultLinks.first().click();
  await library.mark('Read');
  await library.tag('friday');
  await library.own.getByRole('button', { name: 'Remove tag friday' }).waitFor();
  const own = page.getByRole('complementary', { name: 'Filters' }).getByRole('region', { name: 'Library' });
  for (const name of ['Saved (3 papers)', 'Unread (76 papers)', 'Read (1 paper)', '#friday (1 paper)'])
    await expect(own.getByRole('button', { name, exact: true })).toBeVisible();
  await explorer.backToList.click();
  await own.getByRole('button', { name: /^Saved/ }).click();
  await expect(explorer.heading).toHaveText(/^3 papers/);
  await own.getByRole('button', { name: 'Unread (2 papers)' }).click();
  await expect(explorer.heading).toHaveText('2 papers: All papers, saved and unread');
  await expect.poll(() => explorer.path()).toBe('?is=saved&is=unread');
  await page.getByRole('button', { name: /^Remove the filter unread/ }).click();
  await expect(explorer.heading).toHaveText(/^3 papers/);
});

test('a paper that is unsaved leaves the list of saved papers, and the focus goes to the next', async ({
  explorer,
  page,
}) => {
  const library = new LibraryPage(page);
  await explorer.open('?is=saved');
  await expect(explorer.results.getByText('No paper matches', { exact: false }).last()).toBeVisible();
  await explorer.open();
  await library.saveRows(0, 1);
  await explorer.open('?is=saved');
  await expect(explorer.heading).toHaveText(/^2 papers/);
  await library.saveInRow(0).focus();
  await page.keyboard.press('Enter');
  await expect(explorer.heading).toHaveText(/^1 paper\b/);
  await expect(explorer.resultLinks.first()).toBeFocused();
  await library.saveInRow(0).focus();
  await page.keyboard.press('Enter');
  await expect(explorer.results.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a view of the library is sent as its papers, and without its marks', async ({ explorer, page }) => {
  const library = new LibraryPage(page);
  const share = new ShareDialog(page);
  await explorer.open();
  await library.saveRows(1, 3);
  await explorer.open('?q=is:saved');
  await expect(explorer.heading).toHaveText(/^2 papers/);
  const titles = await explorer.resultLinks.allTextContents();
  await share.open.first().click();
  await expect(share.dialog).toContainText('Your library is not in the link');
  const link = await share.link.inputValue();
  expect(link).not.toContain('is:');
  await takeAnotherDevice();
  await page.goto(link);
  await expect(explorer.resultLinks).toHaveText(titles);
});

test('one file takes the library to another device, which says before what will change', async ({
  explorer,
  page,
}) => {
  const library = new LibraryPage(page);
  await explorer.open();
  await library.saveInRow(0).click();
  await explorer.resultLinks.nth(1).click();
  await library.mark('Read');
  await library.write('from home');
  await explorer.open('saved/');
  const file = await library.backedUp();

  await takeAnotherDevice();
  await explorer.open();
  await explorer.resultLinks.nth(1).click();
  await library.write('from work');
  await explorer.open('saved/');
  await choose(library, file);
  await expect(library.dialog).toContainText('New: 1 paper');
  await expect(library.dialog).toContainText('Changed: 1 paper');
  await expect(library.dialog).toContainText('note: both kept');
  await expect(library.saved).toHaveCount(0);
  await library.dialog.getByRole('button', { name: 'Merge' }).click();
  await expect(page.getByText('Merged: 1 new, 1 changed.')).toBeVisible();
  await expect(library.saved).toHaveCount(1);
  await expect(library.marked).toContainText(['from work']);
  await expect(library.marked).toContainText(['from home']);
  await expect(library.restore).toBeFocused();
  await choose(library, file);
  await expect(library.dialog).toContainText('Unchanged2 papers');
  await library.dialog.getByRole('radio', { name: /^Replace/ }).check();
  await library.dialog.getByRole('button', { name: 'Replace' }).click();
  await expect(library.marked).not.toContainText(['from work']);
});

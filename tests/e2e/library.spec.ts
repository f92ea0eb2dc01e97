import { LibraryPage } from './libraryPage';
import { ShareDialog } from './shareDialog';
import { expect, test } from './test';

test('what is saved, marked, tagged and noted is in the list, in the search and on its page, and outlasts a reload', async ({
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

  await page.reload();
  await expect(explorer.rows.nth(1)).toContainText('Ask Ann about');
  await expect(library.saveInRow(0)).toHaveAttribute('aria-pressed', 'true');

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
    .getByRole('navigation', { name: 'Lists of your library' })
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
  await library.own.getByRole('button', { name: 'Drop the tag friday' }).waitFor();
  const own = page
    .getByRole('complementary', { name: 'Filters' })
    .getByRole('region', { name: 'Your library' });
  for (const name of ['Saved, 3 papers', 'Unread, 76 papers', 'Read, 1 paper', '#friday, 1 paper'])
    await expect(own.getByRole('button', { name, exact: true })).toBeVisible();
  await explorer.backToList.click();
  await own.getByRole('button', { name: /^Saved/ }).click();
  await expect(explorer.heading).toHaveText(/^3 papers/);
  await own.getByRole('button', { name: 'Unread, 2 papers' }).click();
  await expect(explorer.heading).toHaveText('2 papers: All papers, saved and unread');
  await expect.poll(() => explorer.path()).toBe('?is=saved&is=unread');
  await page.reload();
  await expect(explorer.heading).toHaveText(/^2 papers/);
  await page.getByRole('button', { name: /^Remove the filter unread/ }).click();
  await expect(explorer.heading).toHaveText(/^3 papers/);
});

test('a paper that is let go leaves the list of saved ones, and the focus goes to the next', async ({
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

test('a view of the library is sent as its papers, and without its marks', async ({
  explorer,
  page,
  browser,
}) => {
  const library = new LibraryPage(page);
  const share = new ShareDialog(page);
  await explorer.open();
  await library.saveRows(1, 3);
  await explorer.open('?q=is:saved');
  await expect(explorer.heading).toHaveText(/^2 papers/);
  const titles = await explorer.resultLinks.allTextContents();
  await share.open.first().click();
  await expect(share.dialog).toContainText('What your library says stays on this device');
  const link = await share.link.inputValue();
  expect(link).not.toContain('is:');
  const other = await browser.newContext();
  const theirs = await other.newPage();
  await theirs.goto(link);
  await expect(
    theirs.getByRole('list', { name: 'Papers found' }).getByRole('heading', { level: 2 }),
  ).toHaveText(titles);
  await other.close();
});

test('one file takes the library to another device, which says before what will change', async ({
  explorer,
  page,
  browser,
}) => {
  const library = new LibraryPage(page);
  await explorer.open();
  await library.saveInRow(0).click();
  await explorer.resultLinks.nth(1).click();
  await library.mark('Read');
  await library.write('from home');
  await explorer.open('saved/');
  const file = await library.backedUp();

  const other = await browser.newContext();
  const theirPage = await other.newPage();
  const theirs = new LibraryPage(theirPage);
  await theirPage.goto(explorer.address);
  await theirPage
    .getByRole('list', { name: 'Papers found' })
    .getByRole('heading', { level: 2 })
    .getByRole('link')
    .nth(1)
    .click();
  await theirs.write('from work');
  await theirPage.goto(`${explorer.address}saved/`);
  await theirs.choose(file);
  await expect(theirs.dialog).toContainText('New here: 1 paper');
  await expect(theirs.dialog).toContainText('Changed: 1 paper');
  await expect(theirs.dialog).toContainText('note: both kept');
  await expect(theirs.saved).toHaveCount(0);
  await theirs.dialog.getByRole('button', { name: 'Merge' }).click();
  await expect(theirPage.getByText('Merged: 1 new, 1 changed.')).toBeVisible();
  await expect(theirs.saved).toHaveCount(1);
  await expect(theirs.marked).toContainText(['from work']);
  await expect(theirs.marked).toContainText(['from home']);
  await expect(theirs.restore).toBeFocused();
  await theirs.choose(file);
  await expect(theirs.dialog).toContainText('As they are2 papers');
  await theirs.dialog.getByRole('radio', { name: /^Replace/ }).check();
  await theirs.dialog.getByRole('button', { name: 'Replace' }).click();
  await expect(theirs.marked).not.toContainText(['from work']);
  await other.close();
});

test('a note that is open here and written there is never written over', async ({
  context,
  explorer,
  page,
}) => {
  const library = new LibraryPage(page);
  await page.clock.install();
  await explorer.open('?q=disco');
  await explorer.resultLinks.first().click();
  await library.write('first');
  const other = await context.newPage();
  await other.goto(page.url());
  const theirs = new LibraryPage(other);
  // Open and untouched: what comes takes its place.
  await library.editNote.click();
  await theirs.write('second');
  await expect(library.note).toHaveValue('second');
  // Touched, and not yet kept, for its clock stands: both stand.
  await page.clock.pauseAt(Date.now() + 60_000);
  await library.note.press('End');
  await library.note.pressSequentially(' and mine');
  await theirs.write('third');
  await expect(library.note).toHaveValue(/second and mine[^]*third|third[^]*second and mine/);
  await library.done.click();
  for (const own of [library.own, theirs.own]) {
    await expect(own).toContainText('second and mine');
    await expect(own).toContainText('third');
  }
});

test('what is typed into a note when the page is closed is there when it is opened again', async ({
  explorer,
  page,
}) => {
  const library = new LibraryPage(page);
  await explorer.open('?q=disco');
  await explorer.resultLinks.first().click();
  await library.addNote.click();
  await library.note.pressSequentially('half a thou');
  await page.reload();
  await expect(library.own).toContainText('half a thou');
});

test('what is shown as kept is kept, though the page is left before the device has written it', async ({
  explorer,
  page,
}) => {
  const library = new LibraryPage(page);
  await explorer.open();
  for (const row of [0, 1]) {
    await library.saveInRow(row).click();
    await expect(library.saveInRow(row)).toHaveAttribute('aria-pressed', 'true');
  }
  await explorer.open('saved/');
  await expect(library.saved).toHaveCount(2);
  await explorer.open();
  await expect(library.saveInRow(0)).toHaveAttribute('aria-pressed', 'true');
  await page.evaluate(occupyLibrary);
  await library.saveInRow(0).click();
  await library.saveInRow(2).click();
  await expect(library.saveInRow(0)).toHaveAttribute('aria-pressed', 'false');
  await expect(library.saveInRow(2)).toHaveAttribute('aria-pressed', 'true');
  const titles = await explorer.resultLinks.allTextContents();
  // Twice: what was made up for is written, and not made up for again.
  for (let visit = 0; visit < 2; visit++) {
    await explorer.open('saved/');
    await expect(library.saved.getByRole('link')).toHaveText([titles[2] ?? '', titles[1] ?? '']);
    await expect.poll(() => page.evaluate(() => localStorage.getItem('offprint.unwritten'))).toBeNull();
  }
});

/** Keeps every other writer waiting, as a slow disk does. */
async function occupyLibrary(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('offprint-library');
    opening.addEventListener('success', () => resolve(opening.result));
  });
  const papers = database.transaction('papers', 'readwrite').objectStore('papers');
  const goOn = (): void => papers.get('form').addEventListener('success', goOn);
  goOn();
}

import { hydrated } from './explorerPage';
import { LibraryPage } from './libraryPage';
import { expect, test } from './test';

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
  await hydrated(other);
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
  await hydrated(page);
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

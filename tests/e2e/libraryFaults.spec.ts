import type { Page } from '@playwright/test';
import { hydrated } from './explorerPage';
import { LibraryPage } from './libraryPage';
import { PAPERS } from './papers';
import { expect, test } from './test';

// How much room there is stays with the context.
test.use({ reuseContext: false });

const ID = PAPERS[0]?.id ?? '';

/** What the browser says when another tab comes back to the front. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

test('where there is no room left, changes stay in the tab, are said not to be kept, and are kept when there is', async ({
  explorer,
  page,
}) => {
  const library = new LibraryPage(page);
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(explorer.address);
  // Before the first write, for Chromium remembers for a while how much room it found.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await explorer.open();
  await explorer.resultLinks.first().click();
  await library.write('x'.repeat(15_000));
  const notice = page.getByRole('status').filter({ hasText: 'Storage is full' });
  await expect(notice).toBeVisible();
  const file = await library.backedUp(notice.getByRole('button', { name: 'Back up' }));
  expect(file).toContain('x'.repeat(15_000));
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await library.mark('Read');
  await expect(notice).toHaveCount(0);
  await page.reload();
  await hydrated(page);
  await expect(library.status.getByRole('radio', { name: 'Read', exact: true })).toBeChecked();
  await expect(library.own).toContainText('x'.repeat(15_000));
});

test('where the browser refuses storage, all works in the tab, says so, and can be taken along', async ({
  explorer,
  page,
}) => {
  const library = new LibraryPage(page);
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await explorer.open();
  // Nobody who keeps nothing is told.
  await expect(explorer.notices.filter({ hasText: 'does not store data for this site' })).toHaveCount(0);
  await library.saveInRow(0).click();
  const notice = explorer.notices.filter({ hasText: 'does not store data for this site' });
  await expect(notice).toBeVisible();
  await expect(library.saveInRow(0)).toHaveAttribute('aria-pressed', 'true');
  await explorer.search('is:saved');
  await expect(explorer.heading).toHaveText(/^1 paper:/);
  expect(await library.backedUp(notice.getByRole('button', { name: 'Back up' }))).toContain(ID);
});

test('a record that cannot be read is left as it is, told of, and backed up', async ({ explorer, page }) => {
  const library = new LibraryPage(page);
  await explorer.open();
  await library.saveRows(1);
  await library.spoil({ key: ID, value: { id: ID, note: 7, precious: 'words' } });
  await explorer.open('saved/');
  await expect(page.getByText('Couldn’t read 1 record of the library. It is kept')).toBeVisible();
  await expect(library.saved).toHaveCount(1);
  expect(await library.backedUp()).toContain('precious');
  // Saved anew, the paper has a record of its own; the old one is put aside.
  await explorer.open();
  await library.saveInRow(0).click();
  await expect
    .poll(async () => JSON.stringify(await library.stored()))
    .toContain(`"${ID}":{"id":"${ID}","title"`);
  expect(JSON.stringify(await library.stored())).toContain('precious');
});

test('a library of a newer version is read, never written, and says so', async ({ explorer, page }) => {
  const library = new LibraryPage(page);
  await explorer.open();
  await library.saveRows(0);
  await library.spoil({ key: 'form', value: { form: 2, begun: 'later' } });
  await page.reload();
  await hydrated(page);
  const notice = explorer.notices.filter({ hasText: 'A newer version of this page' });
  await expect(notice).toBeVisible();
  await expect(library.saveInRow(0)).toHaveAttribute('aria-pressed', 'true');
  const before = await library.stored();
  await library.saveInRow(1).click();
  await expect(library.saveInRow(1)).toHaveAttribute('aria-pressed', 'true');
  expect(await library.stored()).toEqual(before);
  const file = await library.backedUp(notice.getByRole('button', { name: 'Back up' }));
  expect(file).toContain(ID);
  expect(file).toContain(PAPERS[1]?.id);
  expect(await library.stored()).toEqual(before);
});

test('two tabs that write at once lose nothing, and agree', async ({ context, explorer, page }) => {
  const library = new LibraryPage(page);
  const other = await context.newPage();
  const theirs = new LibraryPage(other);
  await explorer.open(`paper/${PAPERS[0]?.slug ?? ''}/`);
  await other.goto(page.url());
  await hydrated(other);
  await expect(library.addNote).toBeVisible();
  await expect(theirs.addNote).toBeVisible();
  await Promise.all([
    library.tag('mine'),
    theirs.tag('theirs'),
    library.saveOpen.click(),
    theirs.mark('Read'),
  ]);
  for (const tab of [library, theirs]) {
    await expect(tab.own.getByRole('list', { name: 'Tags' }).getByRole('listitem')).toHaveCount(2);
    await expect(tab.status.getByRole('radio', { name: 'Read', exact: true })).toBeChecked();
    await expect(tab.saveOpen).toHaveAttribute('aria-pressed', 'true');
  }
  const stored = (await library.stored())[ID];
  expect(stored).toMatchObject({ status: 'read' });
  expect(JSON.stringify(stored)).toMatch(/"tags":\["(?:mine","theirs|theirs","mine)"\]/);
});

test('a library that is emptied under an open tab is not lost: it can be restored or discarded', async ({
  explorer,
  page,
}) => {
  const library = new LibraryPage(page);
  await explorer.open();
  await library.saveRows(0, 1);
  await library.spoil();
  await comeBack(page);
  const notice = explorer.notices.filter({ hasText: 'was deleted from this browser' });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Restore library' }).click();
  await expect(notice).toHaveCount(0);
  await expect.poll(async () => Object.keys(await library.stored())).toHaveLength(3);

  // A tab that knew nothing of it has begun another: what this one holds is still not lost.
  await library.spoil({ key: 'form', value: { form: 1, begun: 'elsewhere' } });
  await comeBack(page);
  await expect(notice).toBeVisible();
  await expect(library.saveInRow(0)).toHaveAttribute('aria-pressed', 'true');
  await notice.getByRole('button', { name: 'Restore library' }).click();
  await expect(notice).toHaveCount(0);

  await library.spoil();
  await library.saveInRow(2).click();
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Discard copy' }).click();
  await expect(notice).toHaveCount(0);
  await expect(library.saveInRow(0)).toHaveAttribute('aria-pressed', 'false');
});

test('a file cut short is refused with the line it ends in, and nothing changes', async ({
  explorer,
  page,
}) => {
  const library = new LibraryPage(page);
  await explorer.open();
  await library.saveRows(0, 1);
  await explorer.open('saved/');
  const file = await library.backedUp();
  const before = await library.stored();
  for (const [text, words] of [
    [
      file.slice(0, file.length / 2),
      /This file is incomplete: it ends in line \d+\. .* Nothing was changed\./,
    ],
    ['', 'This file is empty.'],
    [file.replace('"version": 1', '"version": 9'), 'This backup was made by a newer version of Offprint'],
    ['{"papers": []}', 'not an Offprint backup'],
  ] as const) {
    await library.choose(text);
    await expect(library.dialog.getByRole('alert')).toContainText(words);
    await page.keyboard.press('Escape');
    await expect(library.restore).toBeFocused();
  }
  expect(await library.stored()).toEqual(before);
  await expect(library.saved).toHaveCount(2);
});

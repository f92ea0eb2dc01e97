import { expect, type Locator, type Page } from '@playwright/test';
import { textOfFile } from './textOfFile';

/** What a person keeps, as they meet it: in rows, beside a paper, and on the page of their library. */
export class LibraryPage {
  readonly status: Locator;
  readonly addTag: Locator;
  readonly addNote: Locator;
  readonly editNote: Locator;
  readonly note: Locator;
  readonly done: Locator;
  readonly own: Locator;
  readonly heading: Locator;
  readonly saved: Locator;
  readonly marked: Locator;
  readonly backUp: Locator;
  readonly restore: Locator;
  readonly dialog: Locator;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.own = page.getByRole('article').getByRole('region', { name: 'Your notes and tags' });
    this.status = this.own.getByRole('group', { name: 'Reading status' });
    this.addTag = this.own.getByRole('combobox', { name: 'Add a tag' });
    this.addNote = this.own.getByRole('button', { name: 'Add a note' });
    this.editNote = this.own.getByRole('button', { name: 'Edit the note' });
    this.note = this.own.getByRole('textbox', { name: 'Note, in Markdown' });
    this.done = this.own.getByRole('button', { name: 'Done' });
    this.heading = page.getByRole('heading', { level: 1, name: 'Library' });
    this.saved = page.getByRole('region', { name: 'Saved', exact: true }).getByRole('listitem');
    this.marked = page
      .getByRole('region', { name: 'Not saved, with a status, tag or note' })
      .getByRole('listitem');
    this.backUp = page.getByRole('main').getByRole('button', { name: 'Back up' });
    this.restore = page.getByRole('button', { name: 'Restore…' });
    this.dialog = page.getByRole('dialog');
  }

  /** The button that saves the paper of a row. */
  saveInRow(row: number): Locator {
    return this.page
      .getByRole('list', { name: 'Papers found' })
      .getByRole('button', { name: /^Save: / })
      .nth(row);
  }

  /** The button that saves the open paper. */
  get saveOpen(): Locator {
    return this.page.getByRole('navigation', { name: 'Paper' }).getByRole('button', { name: /^Save: / });
  }

  async mark(status: 'Unread' | 'Reading' | 'Read'): Promise<void> {
    await this.status.getByRole('radio', { name: status, exact: true }).check();
  }

  async tag(text: string): Promise<void> {
    await this.addTag.fill(text);
    await this.addTag.press('Enter');
  }

  async write(text: string): Promise<void> {
    await this.addNote.or(this.editNote).click();
    await this.note.fill(text);
    await this.done.click();
  }

  /** Presses the button and gives the text of the file that comes. */
  async backedUp(button: Locator = this.backUp): Promise<string> {
    const coming = this.page.waitForEvent('download');
    await button.click();
    return textOfFile(await coming);
  }

  /** Chooses a file to restore; its text as given. */
  async choose(text: string): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.restore.click();
    await (
      await choosing
    ).setFiles({ name: 'library.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** Saves the papers of rows, and waits until they are on the device. */
  async saveRows(...rows: readonly number[]): Promise<void> {
    const before = Object.keys(await this.stored()).length;
    for (const row of rows) await this.saveInRow(row).click();
    // The first record says in which form the others are.
    const form = before === 0 ? 1 : 0;
    await expect.poll(async () => Object.keys(await this.stored()).length).toBe(before + form + rows.length);
  }

  /** The records as they are on the device, by key; none where nothing was ever kept. */
  async stored(): Promise<Record<string, unknown>> {
    return this.page.evaluate(async () => {
      // To open it would make it.
      const databases = await indexedDB.databases();
      if (!databases.some(({ name }) => name === 'offprint-library')) return {};
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('offprint-library');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('no database')));
      });
      const store = opened.transaction('papers').objectStore('papers');
      const [keys, values] = [store.getAllKeys(), store.getAll()];
      await new Promise((resolve) => values.addEventListener('success', resolve));
      opened.close();
      const all: unknown[] = values.result;
      return Object.fromEntries(keys.result.map((key, at) => [key, all[at]] as const));
    });
  }

  /** Writes a record past the page, as another version or a fault would; undefined clears the store. */
  async spoil(record?: { readonly key: string; readonly value: unknown }): Promise<void> {
    await this.page.evaluate(async (written) => {
      const opened = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('offprint-library');
        request.addEventListener('success', () => resolve(request.result));
      });
      const transaction = opened.transaction('papers', 'readwrite');
      const store = transaction.objectStore('papers');
      if (written === null) store.clear();
      else store.put(written.value, written.key);
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      opened.close();
    }, record ?? null);
  }
}

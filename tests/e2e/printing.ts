import type { Locator, Page } from '@playwright/test';

/** The dialog that prints a list, and what is put on paper. */
export class Printing {
  readonly dialog: Locator;
  readonly print: Locator;
  readonly pages: Locator;
  readonly sheet: Locator;
  readonly numbers: Locator;
  readonly titles: Locator;
  readonly abstracts: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: /^Print/ });
    this.print = this.dialog.getByRole('button', { name: 'Print…' });
    this.pages = this.dialog.getByRole('status');
    this.sheet = page.locator('body > .sheet');
    this.numbers = this.sheet.locator('.sheet-number');
    this.titles = this.sheet.getByRole('heading', { level: 2, includeHidden: true });
    this.abstracts = this.sheet.locator('.sheet-abstract');
  }

  /** The choice in the dialog. */
  choice(name: string | RegExp): Locator {
    return this.dialog.getByRole('radio', { name });
  }

  /** Waits until what prints is here, which is fetched when somebody stirs. */
  async ready(): Promise<void> {
    const arrived = this.#page.waitForResponse(/\/assets\/ViewSheet-[^/]+\.js$/);
    await this.#page.mouse.move(300, 300);
    await this.#page.mouse.move(310, 310);
    await (await arrived).finished();
    // Fetched is not yet run.
    await this.#page.waitForTimeout(100);
  }

  /** What the page does as the browser begins to print it, so that it can be looked at. */
  async begin(): Promise<void> {
    await this.#page.emulateMedia({ media: 'print' });
    await this.#page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  }

  async end(): Promise<void> {
    await this.#page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await this.#page.emulateMedia({ media: null });
  }

  /** Prints to PDF and tells how many pages that gives. */
  async countPages(format: 'A4' | 'Letter'): Promise<number> {
    const file = await this.#page.pdf({ format });
    return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }
}

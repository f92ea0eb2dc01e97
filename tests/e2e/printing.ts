import type { Locator, Page } from '@playwright/test';
import { expect } from './test';

/** The dialog that prints a list, and what is put on paper. */
export class Printing {
  readonly open: Locator;
  readonly dialog: Locator;
  readonly print: Locator;
  readonly sheet: Locator;
  readonly heading: Locator;
  readonly numbers: Locator;
  readonly titles: Locator;
  readonly abstracts: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.open = page
      .getByRole('dialog', { name: /^(?:Export|Cite)/ })
      .getByRole('button', { name: /^Print/ });
    this.dialog = page.getByRole('dialog', { name: /^Print/ });
    this.print = this.dialog.getByRole('button', { name: 'Print…' });
    this.sheet = page.locator('body > .sheet');
    this.numbers = this.sheet.locator('.sheet-number');
    this.heading = this.sheet.getByRole('heading', { level: 1, includeHidden: true });
    this.titles = this.sheet.getByRole('heading', { level: 2, includeHidden: true });
    this.abstracts = this.sheet.locator('.sheet-abstract');
  }

  /** One of the choices in the dialog. */
  choice(name: string | RegExp): Locator {
    return this.dialog.getByRole('radio', { name });
  }

  /** Waits until the chunk that renders a sheet is loaded: it is fetched on the first interaction. */
  async ready(): Promise<void> {
    await this.#page.mouse.move(300, 300);
    await this.#page.mouse.move(310, 310);
    await this.#page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/ViewSheet-[^/]+\.js$/.test(name)),
    );
    await expect
      .poll(async () => {
        await this.begin();
        const drawn = await this.sheet.count();
        await this.end();
        return drawn;
      })
      .toBe(1);
  }

  /** What the browser does as it begins to print, so that what would be on paper can be looked at. */
  async begin(): Promise<void> {
    await this.#page.emulateMedia({ media: 'print' });
    await this.#page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  }

  async end(): Promise<void> {
    await this.#page.evaluate(() => void dispatchEvent(new Event('afterprint')));
    await this.#page.emulateMedia({ media: null });
  }

  /** Prints to PDF, and tells how many pages that gives. */
  async countPages(format: 'A4' | 'Letter'): Promise<number> {
    const file = await this.#page.pdf({ format });
    return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }

  /** Lets the page's own printing begin and not end, as while the browser's preview is open. */
  async holdPreview(): Promise<void> {
    await this.#page.addInitScript(() => {
      globalThis.print = () => {
        dispatchEvent(new Event('beforeprint'));
        document.documentElement.dataset['printing'] = 'yes';
      };
    });
  }

  /** Waits until the page has asked the browser to print. */
  async preview(): Promise<void> {
    await expect(this.#page.locator('html')).toHaveAttribute('data-printing', 'yes');
  }
}

import type { Locator, Page } from '@playwright/test';

/** What keys open: the sheet of all of them, and the palette. */
export class KeysPage {
  readonly sheet: Locator;
  readonly singleKeys: Locator;
  readonly palette: Locator;
  readonly paletteBox: Locator;
  readonly offers: Locator;
  readonly activeOffer: Locator;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    this.singleKeys = this.sheet.getByRole('switch');
    this.palette = page.getByRole('dialog', { name: 'Find a paper, topic or command' });
    this.paletteBox = this.palette.getByRole('combobox');
    this.offers = this.palette.getByRole('option');
    this.activeOffer = this.palette.getByRole('option', { selected: true });
  }

  /** Presses keys one after the other, as soon as the app hears them. */
  async press(...keys: readonly string[]): Promise<void> {
    await this.page.locator('html[data-hydrated]').waitFor();
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What is said politely, wherever it is said. */
  said(words: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: words });
  }

  /** A group of what the palette offers. */
  group(name: string): Locator {
    return this.palette.getByRole('group', { name });
  }
}

import type { Locator, Page } from '@playwright/test';

/** The dialog with the link of what is on screen. */
export class ShareDialog {
  readonly open: Locator;
  readonly dialog: Locator;
  readonly heading: Locator;
  /** One sentence each. */
  readonly words: Locator;
  readonly link: Locator;
  readonly copy: Locator;
  readonly send: Locator;
  readonly code: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.open = page.getByRole('button', { name: 'Share', exact: true });
    this.dialog = page.getByRole('dialog', { name: /^Share this/ });
    this.heading = this.dialog.getByRole('heading');
    this.words = this.dialog.getByRole('definition');
    this.link = this.dialog.getByRole('textbox', { name: 'Link' });
    this.copy = this.dialog.getByRole('button', { name: 'Copy' });
    this.send = this.dialog.getByRole('button', { name: 'Send with…' });
    this.code = this.dialog.getByRole('img', { name: 'QR code of the link' });
    this.close = this.dialog.getByRole('button', { name: 'Close' });
  }

  /** What the link field selects, as a person would copy it. */
  async selected(): Promise<string> {
    return this.link.evaluate((field) =>
      field instanceof HTMLInputElement
        ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
        : '',
    );
  }
}

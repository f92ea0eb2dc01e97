import type { Locator, Page } from '@playwright/test';
import { textOfFile } from './textOfFile';

/** The dialog that exports papers, and cites one. */
export class ExportDialog {
  readonly open: Locator;
  readonly openToCite: Locator;
  readonly dialog: Locator;
  readonly preview: Locator;
  readonly download: Locator;
  readonly copy: Locator;
  readonly copyCitation: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.open = page.getByRole('button', { name: 'Export', exact: true });
    this.openToCite = page.getByRole('button', { name: 'Cite' });
    this.dialog = page.getByRole('dialog', { name: /^(?:Export|Cite)/ });
    this.preview = this.dialog.getByRole('region', { name: 'Preview' });
    this.download = this.dialog.getByRole('button', { name: 'Download' });
    this.copy = this.dialog.getByRole('button', { name: 'Copy', exact: true });
    this.copyCitation = this.dialog.getByRole('button', { name: 'Copy citation' });
  }

  /** The choice of a format, by its name. */
  format(name: string): Locator {
    return this.dialog.getByRole('radio', { name: new RegExp(`^${name}\\b`) });
  }

  /** Downloads what is chosen. The text is the file's, byte-order mark included. */
  async save(): Promise<{ readonly name: string; readonly text: string }> {
    const arriving = this.#page.waitForEvent('download');
    await this.download.click();
    const file = await arriving;
    return { name: file.suggestedFilename(), text: await textOfFile(file) };
  }
}

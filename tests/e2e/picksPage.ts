import type { Locator, Page } from '@playwright/test';

/** What a person picks and opens of others’ picks: the buttons of the rows, the bar, the dialog, the banner. */
export class PicksPage {
  readonly bar: Locator;
  readonly review: Locator;
  readonly dialog: Locator;
  readonly name: Locator;
  readonly picked: Locator;
  readonly seeAsList: Locator;
  readonly undo: Locator;
  /** Of the bar, when the picks were cleared. */
  readonly undoInBar: Locator;
  readonly banner: Locator;
  readonly add: Locator;
  /** What the button that adds has become once nothing is left to add. */
  readonly added: Locator;
  readonly leave: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.bar = page.getByRole('region', { name: 'Your list' });
    this.review = this.bar.getByRole('button', { name: 'Review' });
    this.dialog = page.getByRole('dialog', { name: 'Your list' });
    this.name = this.dialog.getByRole('textbox', { name: 'Name' });
    this.picked = this.dialog.getByRole('list', { name: 'Papers in your list' }).getByRole('listitem');
    this.seeAsList = this.dialog.getByRole('link', { name: 'Open list' });
    this.undo = this.dialog.getByRole('button', { name: 'Undo' });
    this.undoInBar = this.bar.getByRole('button', { name: 'Undo' });
    this.banner = page.getByRole('region', { name: 'Current list' });
    this.add = this.banner.getByRole('button', { name: 'Add to my list' });
    this.added = this.banner.getByRole('button', { name: 'In your list' });
    this.leave = this.banner.getByRole('link', { name: 'Close list' });
  }

  /** The button of the list's row that picks its paper; rows count from 0. */
  pickInRow(row: number): Locator {
    return this.#page
      .getByRole('list', { name: 'Papers found' })
      .getByRole('button', { name: /^Add to list: / })
      .nth(row);
  }

  /** A button of one of the picks in the dialog; they count from 0. */
  act(pick: number, act: 'Move up' | 'Move down' | 'Remove'): Locator {
    return this.picked.nth(pick).getByRole('button', { name: new RegExp(`^${act}: `) });
  }

  /** The picks in the dialog as they are called there. */
  titles(): Promise<string[]> {
    return this.picked.allInnerTexts();
  }

  /** What is said politely, wherever it is said. */
  said(words: string | RegExp): Locator {
    return this.#page.getByRole('status').filter({ hasText: words });
  }
}

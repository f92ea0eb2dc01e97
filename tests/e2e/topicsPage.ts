import type { Locator, Page } from '@playwright/test';

/** A cell of the table of topics: its link, undefined where there is no paper to lead to. */
export interface PairCell {
  readonly name: string;
  readonly count: number;
  readonly href: string;
}

/** The page of topics as a person meets it. */
export class TopicsPage {
  readonly heading: Locator;
  readonly matrix: Locator;
  readonly matrixRegion: Locator;
  readonly matrixRows: Locator;
  readonly backToPapers: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.matrixRegion = page.getByRole('region', { name: 'Topic overlap' });
    this.matrix = this.matrixRegion.getByRole('table');
    this.matrixRows = this.matrix.getByRole('row').filter({ has: page.getByRole('rowheader') });
    this.backToPapers = page.getByRole('link', { name: 'Back to the papers' });
  }

  /** All that is said of one topic. */
  section(topic: string): Locator {
    return this.#page.getByRole('region', { name: topic, exact: true });
  }

  /** The names of the topics, in the order of the table. */
  async names(): Promise<string[]> {
    await this.matrix.waitFor();
    return this.matrixRows.getByRole('rowheader').getByRole('link').allTextContents();
  }

  /** The cells of a row that lead to papers. */
  async cells(row: number): Promise<PairCell[]> {
    await this.matrix.waitFor();
    const links = this.matrixRows.nth(row).getByRole('cell').getByRole('link');
    return links.evaluateAll((all) =>
      all.map((link) => ({
        name: link.getAttribute('aria-label') ?? '',
        count: Number(link.textContent),
        href: link.getAttribute('href') ?? '',
      })),
    );
  }

  rules(topic: string): Locator {
    return this.section(topic).getByRole('group');
  }

  async openRules(topic: string): Promise<void> {
    await this.section(topic).getByText('Show the rules').click();
  }
}

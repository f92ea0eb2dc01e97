import type { Locator, Page } from '@playwright/test';
import { FilterControls } from './filterControls';

/** What is on screen, as far as a link is to carry it. */
export interface Screen {
  readonly query: string;
  readonly papers: readonly string[];
  readonly pressed: readonly string[];
  readonly sort: string;
  readonly openTitle: string | undefined;
}

/** Waits until the app answers: before that a button does nothing, and a form loads a page. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
}

/** The explorer as a person meets it: what is there by role and name, and what can be done with it. */
export class ExplorerPage {
  readonly searchBox: Locator;
  readonly clearSearch: Locator;
  readonly options: Locator;
  readonly activeOption: Locator;
  readonly helpButton: Locator;
  readonly results: Locator;
  readonly heading: Locator;
  readonly rows: Locator;
  readonly resultLinks: Locator;
  /** Papers like those found. */
  readonly near: Locator;
  readonly sort: Locator;
  readonly notices: Locator;
  readonly paper: Locator;
  readonly paperTitle: Locator;
  readonly backToList: Locator;
  readonly filters: FilterControls;
  readonly page: Page;
  /** Of the site; ends with a slash. */
  readonly address: string;
  /** The path of the address. */
  readonly base: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
    this.base = new URL(address).pathname;
    this.searchBox = page.getByRole('combobox', { name: 'Search titles and abstracts' });
    this.clearSearch = page.getByRole('button', { name: 'Clear the search' });
    const suggestions = page.getByRole('listbox', { name: 'Suggestions' });
    this.options = suggestions.getByRole('option');
    this.activeOption = suggestions.getByRole('option', { selected: true });
    this.helpButton = page.getByRole('button', { name: 'How to search' });
    this.results = page.getByRole('region', { name: 'Results' });
    this.heading = this.results.getByRole('heading', { name: /^[\d,]+ papers?\b/ });
    const found = this.results.getByRole('list', { name: 'Papers found' });
    this.resultLinks = found.getByRole('heading', { level: 2 }).getByRole('link');
    this.rows = found.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) });
    this.near = this.results.getByRole('region', { name: 'Similar papers' });
    this.sort = page.getByRole('combobox', { name: 'Sort by' });
    this.notices = this.results.getByRole('status');
    this.paper = page.getByRole('article');
    this.paperTitle = this.paper.getByRole('heading', { level: 1 });
    this.backToList = this.paper
      .getByRole('navigation', { name: 'Paper' })
      .getByRole('link', { name: 'Results' });
    this.filters = new FilterControls(page.getByRole('complementary', { name: 'Filters' }));
  }

  /** Opens an address of the site, without its first slash. */
  async open(path = ''): Promise<void> {
    await this.goto(path);
    await hydrated(this.page);
  }

  /** Opens an address, and does not wait for the app: of what is pressed before, the browser knows links and forms. */
  async goto(path = ''): Promise<void> {
    await this.page.goto(this.address + path);
  }

  /** Searches as a person who ends with Enter; nothing floats over the list then. */
  async search(query: string): Promise<void> {
    await this.searchBox.fill(query);
    await this.searchBox.press('Enter');
  }

  /** Types letter by letter, as a person does. */
  async type(query: string): Promise<void> {
    await this.searchBox.pressSequentially(query);
  }

  /** How many papers the heading says the list holds; undefined while it says none. */
  async count(): Promise<number | undefined> {
    const [heading] = await this.heading.allTextContents();
    const digits = /^[\d,]+/.exec(heading ?? '')?.[0];
    return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
  }

  /** The slugs of the rows on screen, in order. */
  async slugs(): Promise<string[]> {
    return this.resultLinks.evaluateAll((links) =>
      links.map(
        (link) =>
          new URL(String(link.getAttribute('href')), document.baseURI).pathname.split('/').at(-2) ?? '',
      ),
    );
  }

  /** The slug of the first row, in one look; undefined when there is no row. */
  async firstSlug(): Promise<string | undefined> {
    const [first] = await this.slugs();
    return first;
  }

  /** The address in the browser's bar after the site's own part: "?q=reward". */
  path(): string {
    return this.page.url().replace(this.address, '');
  }

  async screen(): Promise<Screen> {
    const [openTitle] = await this.paperTitle.allTextContents();
    return {
      query: await this.searchBox.inputValue(),
      papers: await this.slugs(),
      pressed: await this.filters.pressed(),
      sort: await this.sort.inputValue(),
      openTitle,
    };
  }
}

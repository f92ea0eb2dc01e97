import { expect, type Locator, type Page } from '@playwright/test';

/** The dialog of how papers are read. */
export class ReadingDialog {
  readonly open: Locator;
  readonly dialog: Locator;
  readonly reset: Locator;
  readonly status: Locator;

  readonly #menu: Locator;
  readonly #inMenu: Locator;

  constructor(page: Page) {
    this.#menu = page.getByRole('button', { name: 'Menu' });
    this.#inMenu = page.getByRole('dialog', { name: 'Menu' }).getByRole('button', { name: /^Display/ });
    this.open = page.getByRole('button', { name: 'Display' });
    this.dialog = page.getByRole('dialog', { name: 'Display' });
    this.reset = this.dialog.getByRole('button', { name: 'Reset' });
    this.status = this.dialog.getByRole('status');
  }

  /** Opens it as on any screen, however narrow. */
  async openFromMenu(): Promise<void> {
    await this.#menu.click();
    await this.#inMenu.click();
  }

  choice(setting: string, words: string): Locator {
    return this.dialog.getByRole('group', { name: setting }).getByRole('radio', { name: words, exact: true });
  }

  async choose(setting: string, words: string): Promise<void> {
    await this.choice(setting, words).check();
    await expect(this.choice(setting, words)).toBeChecked();
  }
}

/** What is stored on a device before its next page is opened; null for nothing. */
export async function keepSettings(
  page: Page,
  settings: Readonly<Record<string, unknown>> | null,
): Promise<void> {
  await page.evaluate((text) => {
    if (text === 'null') localStorage.removeItem('offprint.settings');
    else localStorage.setItem('offprint.settings', text);
  }, JSON.stringify(settings));
}

/** As the page computes them, for its whole or for the first element that a selector names. */
export function styleOf(page: Page, property: string, selector = 'html'): Promise<string> {
  const found = page.locator(selector);
  return (selector === 'html' ? found : found.first()).evaluate(
    (element, name) => getComputedStyle(element).getPropertyValue(name),
    property,
  );
}

/** The colour that the page asks of the browser's own bar. */
export function barColor(page: Page): Promise<string | undefined> {
  return page
    .locator('meta[name="theme-color"]')
    .evaluateAll(
      (metas) =>
        metas
          .find((meta) => matchMedia(meta.getAttribute('media') ?? 'all').matches)
          ?.getAttribute('content') ?? undefined,
    );
}

/** The attributes of settings that the page has. */
export function settingsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['theme', 'contrast', 'text', 'line', 'density'].filter(
      (name) => document.documentElement.dataset[name] !== undefined,
    ),
  );
}

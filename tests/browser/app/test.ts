import type { Page } from '@playwright/test';
import { afterEach, beforeEach, expect as vitestExpect, test as base } from 'vitest';
import { page as whole } from 'vitest/browser';
import { ExplorerPage } from '../../e2e/explorerPage';
import { clearDevice, clearLibrary, unmountApp } from './mountApp';
import { ScreenPage } from './screenPage';

export { expect } from './expect';

/** The page as the page objects know it: `ScreenPage` has what they use of Playwright's. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same names, for the same page objects
export const page = new ScreenPage() as unknown as Page;

export const explorer = new ExplorerPage(page, `${location.origin}/`);

// Set up first and therefore called last: the app is off the page by then.
afterEach(clearLibrary);

const faults: string[] = [];

for (const kind of ['error', 'warn'] as const) {
  const own = console[kind].bind(console);
  console[kind] = (...said: unknown[]) => {
    faults.push(`console ${kind}: ${said.map(String).join(' ')}`);
    own(...said);
  };
}

beforeEach(async () => {
  faults.length = 0;
  clearDevice();
  await whole.viewport(1440, 900);
});

afterEach(() => {
  unmountApp();
  vitestExpect(faults).toEqual([]);
});

/** A case with the app at hand, on a device that has never seen it. */
export function test(
  name: string,
  run: (desk: { readonly explorer: ExplorerPage; readonly page: Page }) => Promise<void>,
): void {
  base(name, () => run({ explorer, page }));
}

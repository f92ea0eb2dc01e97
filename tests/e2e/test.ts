import { expect, test as base } from '@playwright/test';
import { ExplorerPage } from './explorerPage';
import { watch, type Guard } from './guard';
import { placeOf, type Site } from './sites/sites';

/** What a test may ask for. */
export interface Fixtures {
  /** Which site the tests of a file run against. Default: papers. */
  site: Site;
  /** In force in every test, whether it asks for it or not. */
  guard: Guard;
  explorer: ExplorerPage;
}

export { expect } from '@playwright/test';

/** Playwright's `test` with the explorer's page at hand, and silence in the console as a rule. */
export const test = base.extend<Fixtures>({
  site: ['papers', { option: true }],
  guard: [
    async ({ context, site }, use) => {
      const guard = watch(context, new URL(placeOf(site).address).origin);
      await use(guard);
      expect(guard.faults()).toEqual([]);
    },
    { auto: true },
  ],
  explorer: async ({ page, site }, use) => {
    await use(new ExplorerPage(page, placeOf(site).address));
  },
});

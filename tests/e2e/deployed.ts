import { expect, type Locator, type Page } from '@playwright/test';
import { ExplorerPage } from './explorerPage';
import { watch } from './guard';
import { deploy, type Deployment } from './sites/deployment';
import { test as base } from './test';

/** Far enough from the ports of the other sites, and from those of the tests beside. */
const FIRST_PORT = 4700;
const PORTS_EACH = 20;

/** What those tests may ask for besides. */
export interface DeployedFixtures {
  readonly deployment: Deployment;
}

/** What a page puts off by seconds, such as storing itself for offline use, comes a tenth as late. */
function hurryLateTasks(): void {
  const late = window.setTimeout.bind(window);
  const hurried = (task: () => void, wait = 0): number => late(task, wait < 4000 ? wait : wait / 10);
  window.setTimeout = Object.assign(hurried, window.setTimeout);
}

/** The tests' `test`, on a site that is renewed and goes away while it is looked at. */
export const test = base.extend<DeployedFixtures>({
  deployment: [
    async ({ site }, use, { parallelIndex }) => {
      const deployment = await deploy(site, FIRST_PORT + PORTS_EACH * parallelIndex);
      await use(deployment);
      await deployment.stop();
    },
    // The first to ask waits for a build.
    { timeout: 180_000 },
  ],
  guard: async ({ context, deployment }, use) => {
    const guard = watch(context, new URL(deployment.address).origin);
    await use(guard);
    expect(guard.faults()).toEqual([]);
  },
  explorer: async ({ context, page, deployment }, use) => {
    await context.addInitScript(hurryLateTasks);
    await use(new ExplorerPage(page, deployment.address));
  },
});

/** What the page says of the site itself. */
export function siteNotice(page: Page): Locator {
  return page.locator('.site-notice');
}

/** Waits until the device has all of the site, and the page is answered from there. */
export async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
}

/** Notes how often a page is gone to from now on, reloads included. */
export function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => (loads += 1));
  return () => loads;
}

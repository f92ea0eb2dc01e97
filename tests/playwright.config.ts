import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './setup/chromium';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../node_modules/.cache/playwright',
  globalSetup: './e2e/sites/buildSites.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // What passes only at a second try hides a fault.
  retries: 0,
  // The exhaustive cases are for `npm run test:all`.
  ...(process.env['OFFPRINT_ALL'] === undefined ? { grepInvert: /@all/ } : {}),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  use: {
    ...(executablePath === undefined ? {} : { launchOptions: { executablePath, args: CHROMIUM_FLAGS } }),
    // A context of its own for each test cost more than the test; what it keeps is cleared between them.
    reuseContext: true,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    // What a worker answers is not seen by the routes that tests set; those of the worker itself allow it.
    serviceWorkers: 'block',
  },
});

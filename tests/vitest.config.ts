import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_COMMANDS } from './setup/browserCommands';
import { catalogsInMemory } from './setup/catalogsInMemory';
import { CHROMIUM_FLAGS, findChromium } from './setup/chromium';

const executablePath = findChromium();

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [react()],
  test: {
    // Properties run many cases, and a loaded machine is slow, not wrong.
    testTimeout: 30_000,
    // By default one core is left to whoever types; nobody does.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // A third of the time was the same modules loaded anew for each file; they keep nothing between tests.
          isolate: false,
          include: ['tests/unit/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/setup/provideSites.ts',
          // Some build a whole site.
          testTimeout: 240_000,
        },
      },
      {
        extends: true,
        plugins: [catalogsInMemory()],
        // The page objects ask for Playwright's `expect`.
        resolve: {
          alias: { '@playwright/test': new URL('browser/app/playwrightTest.ts', import.meta.url).pathname },
        },
        // Found before the first test: a package that is found later reloads the page under it.
        optimizeDeps: {
          entries: ['src/app/shell/main.tsx', 'src/search/worker.ts', 'tests/browser/**/*.test.tsx'],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1440, height: 900 },
            commands: BROWSER_COMMANDS,
            provider: playwright({
              contextOptions: { locale: 'en-GB' },
              launchOptions: {
                args: CHROMIUM_FLAGS,
                ...(executablePath === undefined ? {} : { executablePath }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

import type { Page } from '@playwright/test';
import { violationsOn } from './axe';
import { expectLandmarks } from './landmarks';
import { FILES, holdFile, UNUSED_PRELOAD } from './network';
import { PAPERS } from './papers';
import { SCREENS } from './screens';
import { expect, test } from './test';

const NARROW = { width: 390, height: 844 };

/** One page of each kind; the paper has a formula. */
const STATIC_PAGES = [
  '',
  'topic/rlhf/',
  `paper/${PAPERS[20]?.slug ?? ''}/`,
  'topics/',
  'map/',
  'saved/',
  'help/',
  'all/',
];

/** @param rules those to check; by default all */
async function expectNoViolations(page: Page, where: string, rules: readonly string[] = []): Promise<void> {
  expect.soft(await violationsOn(page, rules), where).toEqual([]);
}

/** Checks all rules at both widths, and in the dark what differs there: the colours. */
async function expectAccessible(page: Page, where: string): Promise<void> {
  await expectNoViolations(page, `${where}, wide`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolations(page, `${where}, dark`, ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(NARROW);
  await expectNoViolations(page, `${where}, narrow`);
}

for (const [screen, arrive] of Object.entries(SCREENS)) {
  test(`axe finds nothing amiss on the screen “${screen}”, nor its landmarks, which fits into 320 px`, async ({
    explorer,
    guard,
    page,
  }) => {
    await arrive({ explorer, guard });
    await expectLandmarks(page, `${screen}, wide`);
    await expectAccessible(page, screen);
    await expectLandmarks(page, `${screen}, narrow`);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
  });

  test(
    `in the dark a narrow screen “${screen}” has the contrast it needs`,
    { tag: '@all' },
    async ({ explorer, guard, page }) => {
      await arrive({ explorer, guard });
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(NARROW);
      await expectNoViolations(page, `${screen}, dark, narrow`);
    },
  );
}

for (const path of STATIC_PAGES) {
  test(`axe finds nothing amiss on /${path} before any code of the app is here`, async ({
    explorer,
    page,
  }) => {
    await holdFile(page, FILES.app);
    await page.goto(explorer.address + path, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoViolations(page, `/${path}`);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test('static pages fit into 320 px', async ({ explorer, guard, page }) => {
    guard.allowConsole(UNUSED_PRELOAD);
    for (const path of STATIC_PAGES) {
      await explorer.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
});

test('axe finds nothing amiss in the open filter sheet', async ({ explorer, page }) => {
  await page.setViewportSize(NARROW);
  await explorer.open('?topic=rlhf&topic=safety');
  await page.getByRole('button', { name: /^Filters/ }).click();
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  await expectNoViolations(page, 'filter sheet');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolations(page, 'filter sheet, dark', ['color-contrast']);
});

test('the filter sheet fits into 320 px', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await explorer.open('?topic=rlhf&topic=safety');
  await page.getByRole('button', { name: /^Filters/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet).toBeVisible();
  expect(await sheet.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('nothing moves for those who asked for less motion', async ({ explorer, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(NARROW);
  await explorer.open();
  await expect(explorer.resultLinks.first()).toBeVisible();
  await page.evaluate(() => {
    document.addEventListener('transitionrun', () => (document.documentElement.dataset['moved'] = 'yes'));
    document.addEventListener('animationstart', () => (document.documentElement.dataset['moved'] = 'yes'));
  });
  await page.getByRole('button', { name: /^Filters/ }).hover();
  await page.getByRole('button', { name: /^Filters/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Safety/ })
    .click();
  await page.keyboard.press('Escape');
  await explorer.resultLinks.first().click();
  await expect(explorer.paperTitle).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-moved', 'yes');
});

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expectLandmarks } from './landmarks';
import { FILES, holdFile, UNUSED_PRELOAD } from './network';
import { PAPERS } from './papers';
import { SCREENS } from './screens';
import { expect, test } from './test';

const WIDE = { width: 1440, height: 900 };
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

async function expectNoViolations(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }));
  expect.soft(found, where).toEqual([]);
}

for (const [screen, arrive] of Object.entries(SCREENS)) {
  test(`axe finds nothing amiss on the screen “${screen}”, nor its landmarks, which fits into 320 px`, async ({
    explorer,
    guard,
    page,
  }) => {
    test.setTimeout(120_000);
    await arrive({ explorer, guard });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const size of [WIDE, NARROW]) {
        await page.setViewportSize(size);
        await expectNoViolations(page, `${screen}, ${colorScheme}, ${size.width} px`);
        await expectLandmarks(page, `${screen}, ${size.width} px`);
      }
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
  });
}

for (const path of STATIC_PAGES) {
  test(`axe finds nothing amiss on /${path} before any code of the app is here`, async ({
    explorer,
    page,
  }) => {
    await holdFile(page, FILES.app);
    await page.goto(explorer.address + path, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const size of [WIDE, NARROW]) {
        await page.setViewportSize(size);
        await expectNoViolations(page, `/${path}, ${colorScheme}, ${size.width} px`);
      }
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  for (const path of STATIC_PAGES) {
    test(`/${path} fits into 320 px`, async ({ explorer, guard, page }) => {
      guard.allowConsole(UNUSED_PRELOAD);
      await explorer.open(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
});

test('axe finds nothing amiss in the open filter sheet', async ({ explorer, page }) => {
  await page.setViewportSize(NARROW);
  await explorer.open('?topic=rlhf&topic=safety');
  await page.getByRole('button', { name: /^Filters/ }).click();
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page, `filter sheet, ${colorScheme}`);
  }
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

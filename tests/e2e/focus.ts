import { expect, type Locator, type Page } from '@playwright/test';

/** Presses a key, Tab as a rule, until the focus is on what is wanted. */
export async function pressUntilFocused(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  wanted: Locator,
): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Eighty presses of ${key} do not reach ${String(wanted)}.`);
}

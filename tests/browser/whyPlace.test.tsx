import { expect, test } from './app/test';
import { WhyPopover } from '../e2e/whyPopover';

/** Its paper has several topics. */
const SEVERAL = '?q=confronting+reward+model+overoptimization';

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 800, height: 600 },
  { width: 720, height: 450 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]) {
  test(`at ${width} × ${height} it is on the screen whole, for every topic`, async ({ explorer, page }) => {
    await page.setViewportSize({ width, height });
    const why = new WhyPopover(page);
    await explorer.open(SEVERAL);
    await explorer.resultLinks.first().click();
    for (const chip of await why.chips.all()) {
      await chip.press('Enter');
      await expect(why.sum).toBeVisible();
      const box = await why.popover.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
      const sideways = await why.popover.evaluate(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      );
      expect(sideways).toBe(0);
      await page.keyboard.press('Escape');
      await expect(why.popover).toHaveCount(0);
    }
  });
}

import type { BrowserCommand } from 'vitest/node';

/** What a mouse does at a point of the whole window. */
export type MouseAct = 'click' | 'move' | 'down' | 'up';

/** Presses keys as Playwright spells them ("Shift+Tab"), one after the other. */
const pressKeys: BrowserCommand<[keys: readonly string[]]> = async ({ page }, keys) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Types a text letter by letter. */
const typeText: BrowserCommand<[text: string]> = ({ page }, text) => page.keyboard.type(text);

const moveMouse: BrowserCommand<[act: MouseAct, x: number, y: number]> = async ({ page }, act, x, y) => {
  if (act === 'click') await page.mouse.click(x, y);
  if (act === 'move') await page.mouse.move(x, y);
  if (act === 'down') await page.mouse.down();
  if (act === 'up') await page.mouse.up();
};

/** What the browser's automation does for component tests beyond what vitest itself offers. */
export const BROWSER_COMMANDS = { pressKeys, typeText, moveMouse };

declare module 'vitest/browser' {
  interface BrowserCommands {
    pressKeys: (keys: readonly string[]) => Promise<void>;
    typeText: (text: string) => Promise<void>;
    moveMouse: (act: MouseAct, x: number, y: number) => Promise<void>;
  }
}

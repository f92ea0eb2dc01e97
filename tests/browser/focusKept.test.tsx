import type { Page } from '@playwright/test';
import { ExportDialog } from '../e2e/exportDialog';
import { KeysPage } from '../e2e/keysPage';
import { PicksPage } from '../e2e/picksPage';
import { ShareDialog } from '../e2e/shareDialog';
import { expect, test } from './app/test';

async function expectFocusKept(page: Page, after: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.localName), `after: ${after}`)
    .not.toBe('body');
}

test('closing what was opened gives the focus back', async ({ explorer, page }) => {
  const keys = new KeysPage(page);
  const [share, exported] = [new ShareDialog(page), new ExportDialog(page)];
  await explorer.open('?q=reward');
  await expect(explorer.resultLinks.first()).toBeVisible();
  for (const [name, open] of [
    ['the sheet', () => keys.press('?')],
    ['the palette', () => keys.press('Control+k')],
    ['sharing', () => share.open.first().press('Enter')],
    ['exporting', () => exported.open.first().press('Enter')],
  ] as const) {
    await open();
    await expect(page.getByRole('dialog'), name).toBeVisible();
    await keys.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expectFocusKept(page, name);
  }
  await expect(exported.open.first()).toBeFocused();
});

test('a dialog over a dialog gives the focus back to its button', async ({ explorer, page }) => {
  const picks = new PicksPage(page);
  await explorer.open();
  await expect(explorer.resultLinks.first()).toBeVisible();
  await new KeysPage(page).press('j', 'x');
  await picks.review.press('Enter');
  const button = picks.dialog.getByRole('button', { name: 'Export my list' });
  await button.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Export 1 paper' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(picks.review).toBeFocused();
});

test('what goes away with its press leaves the focus near', async ({ explorer, page }) => {
  const picks = new PicksPage(page);
  await explorer.open('?q=reward&topic=rlhf&topic=safety');
  await expect(explorer.resultLinks.first()).toBeVisible();
  for (const name of [/^Remove the filter RLHF/, /^Remove the filter Safety/]) {
    await page.getByRole('button', { name }).press('Enter');
    await expectFocusKept(page, String(name));
  }
  await explorer.clearSearch.press('Enter');
  await expect(explorer.searchBox).toBeFocused();
  await explorer.resultLinks.first().focus();
  await page.keyboard.press('x');
  await picks.review.press('Enter');
  await picks.dialog.getByRole('link', { name: 'Open list' }).press('Enter');
  await expectFocusKept(page, 'see as a list');
  await picks.leave.press('Enter');
  await expectFocusKept(page, 'leave the list');
  await picks.review.press('Enter');
  await picks.act(0, 'Remove').press('Enter');
  await expectFocusKept(page, 'drop');
  await picks.undo.press('Enter');
  await expectFocusKept(page, 'undo');
});

test('two chips removed before the first is gone leave the focus at the heading', async ({
  explorer,
  page,
}) => {
  await explorer.open('?q=reward&topic=rlhf&topic=safety');
  await expect(page.getByRole('button', { name: /^Remove the filter Safety/ })).toBeVisible();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.active-filters li button')?.focus();
    for (const _ of [1, 2]) document.querySelector<HTMLElement>(':focus')?.click();
  });
  await expect(page.getByRole('button', { name: 'Clear all' })).toHaveCount(0);
  await expect(explorer.heading).toBeFocused();
});

test('going from page to page, forth and back, never loses the focus', async ({ explorer, page }) => {
  await explorer.open('?q=reward');
  await expect(explorer.resultLinks.nth(2)).toBeVisible();
  const titles = await explorer.resultLinks.allTextContents();
  await explorer.resultLinks.nth(1).press('Enter');
  await expect(explorer.paperTitle).toBeFocused();
  for (const [name, place] of [
    ['Next paper', 2],
    ['Previous paper', 1],
  ] as const) {
    await explorer.paper.getByRole('link', { name }).press('Enter');
    await expect(explorer.paperTitle).toHaveText(titles[place] ?? '');
    await expect(explorer.paper.getByRole('link', { name })).toBeFocused();
  }
  await page.goBack();
  await expect(explorer.resultLinks.nth(1)).toBeFocused();
  for (const [link, title] of [
    ['Search help', 'How to search'],
    ['How topics are assigned', 'Topics'],
  ] as const) {
    await page.getByRole('link', { name: link }).first().press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect.poll(() => page.title()).toBe(`${title} · Offprint`);
    await page.getByRole('link', { name: 'Back to the papers' }).press('Enter');
    await expect(explorer.heading).toBeFocused();
    await expect.poll(() => page.title()).toBe('“reward” · Offprint');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expectFocusKept(page, `back to ${title}`);
    await page.goForward();
    await expect(explorer.heading).toBeFocused();
  }
});

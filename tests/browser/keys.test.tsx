import type { ExplorerPage } from '../e2e/explorerPage';
import { COMMANDS } from '../../src/app/registry/commands';
import { KeysPage } from '../e2e/keysPage';
import { PicksPage } from '../e2e/picksPage';
import { expect, test } from './app/test';

const NARROW = { width: 390, height: 844 };

async function openList(explorer: ExplorerPage, path = '?q=reward'): Promise<KeysPage> {
  await explorer.open(path);
  await expect(explorer.resultLinks.nth(2)).toBeVisible();
  return new KeysPage(explorer.page);
}

test('j and k go through the list, and Enter opens what is in focus', async ({ explorer, page }) => {
  const keys = await openList(explorer);
  await keys.press('j');
  await expect(explorer.resultLinks.first()).toBeFocused();
  await keys.press('j', 'j', 'k');
  await expect(explorer.resultLinks.nth(1)).toBeFocused();
  await keys.press('k', 'k');
  await expect(explorer.resultLinks.first()).toBeFocused();
  await expect(keys.said('This is the first paper in the list.')).toHaveCount(1);
  const title = await explorer.resultLinks.first().textContent();
  await page.keyboard.press('Enter');
  await expect(explorer.paperTitle).toHaveText(String(title));
});

test('with a paper beside the list its keys are about it, and the brackets go on', async ({
  explorer,
  page,
}) => {
  const keys = await openList(explorer);
  const titles = await explorer.resultLinks.allTextContents();
  await keys.press('j', 'Enter');
  await expect(explorer.paperTitle).toBeFocused();
  await keys.press(']');
  await expect(explorer.paperTitle).toHaveText(titles[1] ?? '');
  await expect(explorer.paperTitle).toBeFocused();
  await keys.press('[');
  await expect(explorer.paperTitle).toHaveText(titles[0] ?? '');
  await keys.press('[');
  await expect(keys.said('No previous paper in this list.')).toHaveCount(1);
  await keys.press('x');
  await expect(explorer.paper.getByRole('button', { name: /^Add to list: / })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await keys.press('c');
  await expect(page.getByRole('dialog', { name: 'Cite this paper' })).toBeVisible();
  await keys.press('Escape');
  await keys.press('j', 'j');
  await expect(explorer.resultLinks.nth(1)).toBeFocused();
  await keys.press('Escape');
  await expect(explorer.paper).toBeHidden();
});

test('e exports the list and v reviews the picks, and both give the focus back', async ({
  explorer,
  page,
}) => {
  const keys = await openList(explorer);
  const row = explorer.resultLinks.nth(1);
  await keys.press('v');
  await expect(keys.said('Your list is empty')).toHaveCount(1);
  await keys.press('j', 'j', 'x', 'e');
  await expect(page.getByRole('dialog', { name: /^Export \d+ papers/ })).toBeVisible();
  await keys.press('Escape');
  await expect(row).toBeFocused();
  await keys.press('v');
  await expect(new PicksPage(page).dialog).toBeVisible();
  await keys.press('Escape');
  await expect(row).toBeFocused();
});

test('g waits for a second key, says which, and lets go', async ({ explorer, page }) => {
  const keys = await openList(explorer);
  const hint = page.locator('.key-hint');
  await keys.press('g', 't');
  await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeFocused();
  await keys.press('g', 'h');
  await expect(page.getByRole('heading', { level: 1, name: 'How to search' })).toBeFocused();
  await keys.press('g', 'p');
  await expect(explorer.heading).toBeFocused();
  expect(explorer.path()).toBe('?q=reward');

  await keys.press('g');
  await expect(hint).toContainText('Topics');
  await expect(keys.said(/^Then p for Papers/)).toHaveCount(1);
  await expect(hint).toHaveCount(0);
  await keys.press('h');
  await expect(explorer.heading).toBeFocused();

  // What Escape calls off is the waiting alone.
  await keys.press('j', 'Enter');
  await expect(explorer.paperTitle).toBeFocused();
  await keys.press('g', 'Escape', 'h');
  await expect(explorer.paperTitle).toBeFocused();
  await keys.press('g', 'x');
  await expect(new PicksPage(page).bar).toBeHidden();
});

test('an act on a paper says so when none is meant, and comes to no harm on other pages', async ({
  explorer,
  page,
}) => {
  const keys = await openList(explorer, '');
  for (const key of ['o', 'x', 'c']) {
    await keys.press(key);
    await expect(keys.said('Select a paper first')).toHaveCount(1);
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await explorer.open('help/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await keys.press('e');
  await expect(keys.said('No list on this page')).toHaveCount(1);
  await keys.press(']');
  await expect(keys.said('No paper is open.')).toHaveCount(1);
  await keys.press('/');
  await expect(explorer.searchBox).toBeFocused();
});

test('a narrow screen with a paper has the brackets, and says that it has no list', async ({
  explorer,
  page,
}) => {
  await page.setViewportSize(NARROW);
  const keys = await openList(explorer);
  const titles = await explorer.resultLinks.allTextContents();
  await keys.press('j', 'j');
  await expect(explorer.resultLinks.nth(1)).toBeFocused();
  await keys.press('Enter');
  await expect(explorer.paperTitle).toHaveText(titles[1] ?? '');
  await keys.press('j');
  await expect(keys.said('No list on this page. Press [ or ] for the previous or next paper.')).toHaveCount(
    1,
  );
  await keys.press(']');
  await expect(explorer.paperTitle).toHaveText(titles[2] ?? '');
  await keys.press('x', 'v');
  await expect(new PicksPage(page).dialog).toBeVisible();
  await keys.press('Escape', 'e');
  await expect(page.getByRole('dialog', { name: /^Export \d+ papers/ })).toBeVisible();
});

test('nothing is a shortcut while it is typed, composed, held with others or over a dialog', async ({
  explorer,
  page,
}) => {
  const keys = await openList(explorer, '');
  await keys.press('j');
  await expect(explorer.resultLinks.first()).toBeFocused();
  await explorer.searchBox.focus();
  await page.keyboard.type('jx?/[');
  await expect(explorer.searchBox).toHaveValue('jx?/[');
  await explorer.search('');
  await explorer.sort.focus();
  await page.keyboard.press('x');
  for (const press of ['Control+x', 'Alt+x', 'Shift+X', 'Meta+x']) {
    await explorer.resultLinks.first().focus();
    await page.keyboard.press(press);
  }
  await explorer.resultLinks.first().dispatchEvent('keydown', { key: 'x', isComposing: true, bubbles: true });
  await explorer.resultLinks.first().dispatchEvent('keydown', { key: 'Process', bubbles: true });
  await explorer.resultLinks.first().dispatchEvent('keydown', { key: 'x', repeat: true, bubbles: true });
  await explorer.helpButton.click();
  await expect(page.getByRole('dialog', { name: 'How to search' })).toBeVisible();
  await keys.press('x', '?');
  await keys.press('Escape');
  await expect(keys.sheet).toHaveCount(0);
  await expect(new PicksPage(page).bar).toBeHidden();
  // It was not for want of a paper.
  await explorer.resultLinks.first().focus();
  await keys.press('x');
  await expect(new PicksPage(page).bar).toContainText('1 in list');
});

test('the sheet has every key that a control tells of, and the same key closes it', async ({
  explorer,
  page,
}) => {
  const keys = await openList(explorer);
  await keys.press('j', 'x', 'Enter');
  await expect(explorer.paperTitle).toBeFocused();
  const told = await page
    .locator('[aria-keyshortcuts]')
    .evaluateAll((controls) => controls.map((control) => control.getAttribute('aria-keyshortcuts') ?? ''));
  expect([...new Set(told)].toSorted()).toEqual(
    [
      COMMANDS.search.keys,
      COMMANDS.cite.keys,
      COMMANDS.exportList.keys,
      COMMANDS.leave.keys,
      COMMANDS.nextPaper.keys,
      COMMANDS.pick.keys,
      COMMANDS.previousPaper.keys,
      COMMANDS.review.keys,
      COMMANDS.save.keys,
    ].toSorted(),
  );
  await keys.press('?');
  await expect(keys.sheet).toBeVisible();
  const shown = await keys.sheet.getByRole('term').allInnerTexts();
  for (const key of told) expect(shown.join(' ')).toContain(key === 'Escape' ? 'Esc' : key);
  await keys.press('?');
  await expect(keys.sheet).toHaveCount(0);
  await expect(explorer.paperTitle).toBeFocused();
});

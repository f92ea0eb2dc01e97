import { ExportDialog } from './exportDialog';
import { pressUntilFocused } from './focus';
import { KeysPage } from './keysPage';
import { LibraryPage } from './libraryPage';
import { MapPage } from './mapPage';
import { PicksPage } from './picksPage';
import { expect, test } from './test';

/**
 * How everything is done without a pointer and without an eye on the screen: each step is a key and what is then in
 * focus, said or in the accessibility tree.
 */
test.describe('by keyboard alone', () => {
  test('find a title that is half remembered, read it, go on, come back', async ({ explorer, page }) => {
    const keys = new KeysPage(page);
    await explorer.open();
    await expect(explorer.resultLinks.first()).toBeVisible();

    // “/” goes to the search box. The list follows every letter; how many there are is said when typing rests.
    await keys.press('/');
    await page.keyboard.type('confronting overoptimi');
    await expect(keys.said(/^\d+ papers?: “confronting overoptimi”$/)).toHaveCount(1);

    // Enter is done with the box and closes what it suggests; arrow down then goes into the list.
    await keys.press('Enter', 'ArrowDown');
    await expect(explorer.resultLinks.first()).toBeFocused();
    await expect(explorer.results).toMatchAriaSnapshot(`
      - region "Results":
        - heading /^\\d+ papers?/ [level=1]
        - list "Papers found":
          - listitem:
            - heading "Confronting Reward Model Overoptimization with Constrained RLHF" [level=2]:
              - link "Confronting Reward Model Overoptimization with Constrained RLHF"
    `);

    // Enter opens it: reading begins at its title.
    await keys.press('Enter');
    await expect(explorer.paperTitle).toBeFocused();
    await expect(page).toHaveTitle(
      'Confronting Reward Model Overoptimization with Constrained RLHF · Offprint',
    );
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - article:
          - navigation "Paper":
            - link "Results"
            - link "Previous paper" [disabled]
            - link "Next paper"
            - text: /1 of \\d+/
            - button /Add to list/
            - button "Cite"
          - heading "Confronting Reward Model Overoptimization with Constrained RLHF" [level=1]
          - paragraph
    `);

    // “]” goes to the next one, Escape back to the list, at its row.
    await keys.press(']');
    await expect(explorer.paperTitle).not.toHaveText(/^Confronting/);
    await expect(explorer.paperTitle).toBeFocused();
    await keys.press('Escape');
    await expect(explorer.resultLinks.nth(1)).toBeFocused();
  });

  test('pick three papers, name them, hand them on, write them for other programs', async ({
    explorer,
    page,
  }) => {
    const keys = new KeysPage(page);
    const picks = new PicksPage(page);
    await explorer.open('?q=reward');
    await expect(explorer.resultLinks.nth(2)).toBeVisible();

    // “x” picks what is in focus, and it is said how many there are.
    await keys.press('j', 'x');
    await expect(keys.said('Added to list (1 paper)')).toHaveCount(1);
    await keys.press('j', 'x', 'j', 'x');
    await expect(keys.said('Added to list (3 papers)')).toHaveCount(1);

    // “v” opens them from wherever one is.
    await keys.press('v');
    await expect(picks.dialog).toMatchAriaSnapshot(`
      - dialog "Your list":
        - heading "Your list" [level=2]
        - button "Close"
        - paragraph: 3 papers, stored in this browser.
        - list "Papers in your list":
          - listitem:
            - link
            - button /^Move up/
            - button /^Move down/
            - button /^Remove/
    `);
    await picks.name.press('ControlOrMeta+a');
    await page.keyboard.type('Friday');

    // The export lies over them; Escape goes back one at a time, in the end to the row.
    await picks.dialog.getByRole('button', { name: 'Export my list' }).press('Enter');
    await expect(new ExportDialog(page).preview).toBeVisible();
    await keys.press('Escape');
    await expect(picks.dialog.getByRole('button', { name: 'Export my list' })).toBeFocused();
    await keys.press('Escape');
    await expect(explorer.resultLinks.nth(2)).toBeFocused();
  });

  test('filter by a topic, change the order, and ask why a paper is on it', async ({ explorer, page }) => {
    const keys = new KeysPage(page);
    await explorer.open();
    await expect(explorer.resultLinks.first()).toBeVisible();

    // The palette knows topics by name, and filters to them.
    await keys.press('Control+k');
    await page.keyboard.type('safety');
    await expect(keys.palette).toMatchAriaSnapshot(`
      - dialog "Find a paper, topic or command":
        - combobox "Find a paper, topic or command" [expanded]: safety
        - button "Close"
        - listbox "Results":
          - group "Topics":
            - option /Safety/ [selected]
    `);
    await keys.press('Enter');
    await expect(explorer.heading).toBeFocused();
    await expect(explorer.heading).toHaveText(/papers: Safety$/);

    // The order is the next control but two.
    await explorer.sort.focus();
    await page.keyboard.press('T');
    await expect.poll(() => explorer.path()).toBe('?topic=safety&sort=title');

    // Topics of an open paper are buttons that say why.
    await keys.press('Tab');
    await keys.press('j', 'Enter');
    await expect(explorer.paperTitle).toBeFocused();
    await keys.press('Tab', 'Enter');
    const why = page.getByRole('dialog').filter({ hasText: 'points' });
    await expect(why).toBeVisible();
    await keys.press('Escape');
    await expect(why).toBeHidden();
    await expect(explorer.paper).toBeVisible();
  });

  test('find the keys, the help and the topics', async ({ explorer, page }) => {
    const keys = new KeysPage(page);
    await explorer.open();
    await expect(explorer.resultLinks.first()).toBeVisible();

    // “?” shows all keys.
    await keys.press('?');
    await expect(keys.sheet).toMatchAriaSnapshot(`
      - dialog "Keyboard shortcuts":
        - heading "Keyboard shortcuts" [level=2]
        - button "Close"
        - group "Keyboard shortcuts":
          - heading "Anywhere" [level=3]
          - term: /
          - definition: Search
          - heading "In the list" [level=3]
          - heading "Selected or open paper" [level=3]
        - switch /Single keys/ [checked]
    `);
    await keys.press('Escape');

    // “g”, and a letter for the page.
    await keys.press('g', 'h');
    await expect(page.getByRole('heading', { level: 1, name: 'How to search' })).toBeFocused();
    await expect(page.getByRole('heading', { level: 3, name: 'In the list' })).toBeVisible();
    await keys.press('g', 't');
    await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeFocused();
    await keys.press('g', 'p');
    await expect(explorer.heading).toBeFocused();
  });

  test('save, mark, tag and write on a paper, find it again by that, and back it all up', async ({
    explorer,
    page,
  }) => {
    const keys = new KeysPage(page);
    const library = new LibraryPage(page);
    await explorer.open('?q=reward');
    await expect(explorer.resultLinks.nth(1)).toBeVisible();

    // “s” saves what is in focus, “m” marks it: each says what it did, and the focus stays.
    await keys.press('j', 's');
    await expect(keys.said('Saved')).toHaveCount(1);
    await keys.press('m');
    await expect(keys.said('Marked as reading')).toHaveCount(1);
    await expect(explorer.resultLinks.first()).toBeFocused();
    await expect(explorer.rows.first()).toMatchAriaSnapshot(`
      - listitem:
        - heading [level=2]:
          - link
        - paragraph
        - paragraph: /Reading/
        - button /^Save/ [pressed]
        - button /^Add to list/
    `);

    // Beside the paper, after its abstract: how far one is, tags, a note.
    await keys.press('Enter');
    await expect(explorer.paperTitle).toBeFocused();
    await expect(library.own).toMatchAriaSnapshot(`
      - region "Your notes and tags":
        - group "Reading status":
          - radio "Unread"
          - radio "Reading" [checked]
          - radio "Read"
        - combobox "Add a tag"
        - button "Add a note"
    `);
    await pressUntilFocused(page, 'Tab', library.addTag);
    await page.keyboard.type('friday');
    await keys.press('Enter');
    await expect(library.own.getByRole('button', { name: 'Remove tag friday' })).toBeVisible();
    await pressUntilFocused(page, 'Tab', library.addNote);
    await keys.press('Enter');
    await page.keyboard.type('ask Ann');
    await keys.press('Escape');
    await expect(library.editNote).toBeFocused();
    await expect(library.own).toContainText('ask Ann');

    // What was kept is something to search by.
    await keys.press('/');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('tag:friday note:ann is:saved');
    await expect(explorer.heading).toHaveText(/^1 paper:/);
    await keys.press('Enter', 'Tab');

    // “g”, “s”: the library has it all. Its buttons follow the heading.
    await keys.press('g', 's');
    await expect(library.heading).toBeFocused();
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - navigation "Back"
        - heading "Your library" [level=1]
        - button "Back up"
        - button "Restore…"
        - navigation "Lists in your library"
        - region "Saved":
          - heading /Saved/ [level=2]
          - list:
            - listitem:
              - heading [level=3]
              - paragraph: /Saved .* Reading/
              - paragraph: ask Ann
    `);
    await keys.press('Tab');
    await expect(library.backUp).toBeFocused();
  });

  test('walk the map, and read where one stands', async ({ explorer, page }) => {
    const keys = new KeysPage(page);
    const map = new MapPage(page);
    await explorer.open('?topic=safety');
    await expect(explorer.resultLinks.first()).toBeVisible();
    await keys.press('g', 'm');
    await expect(map.heading).toBeFocused();
    await expect(map.lit).toContainText('13');
    await pressUntilFocused(page, 'Tab', map.map);
    await keys.press('ArrowRight');
    await expect(map.told).not.toBeEmpty();
    await keys.press('Enter');
    await expect(explorer.paperTitle).toBeVisible();
  });

  test('set how things are read, show a paper alone, and print it, from the menu', async ({
    explorer,
    page,
  }) => {
    const keys = new KeysPage(page);
    await explorer.open('?q=disco');
    await expect(explorer.resultLinks.first()).toBeVisible();
    const menu = page.getByRole('button', { name: 'Menu' });
    await pressUntilFocused(page, 'Tab', menu);
    await keys.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Menu' })).toMatchAriaSnapshot(`
      - dialog "Menu":
        - navigation "Pages":
          - list:
            - listitem:
              - link /Papers/
            - listitem:
              - link /Library/
        - list "Commands":
          - listitem:
            - button /Find anything/
          - listitem:
            - button "Print list…"
          - listitem:
            - button "Display…"
    `);
    await pressUntilFocused(page, 'Tab', page.getByRole('button', { name: /^Display/ }));
    await keys.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Display' })).toBeVisible();
    await keys.press('Escape');
    await expect(menu).toBeFocused();

    await keys.press('j', 'Enter');
    await expect(explorer.paperTitle).toBeFocused();
    await keys.press('f');
    await expect(explorer.paper.getByRole('button', { name: 'Exit focus' })).toBeVisible();
    await keys.press('Escape');
    await expect(explorer.resultLinks.first()).toBeVisible();

    await page.evaluate(() => {
      Object.assign(window, { print: () => (document.documentElement.dataset['printed'] = 'yes') });
    });
    await keys.press('p');
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  });
});

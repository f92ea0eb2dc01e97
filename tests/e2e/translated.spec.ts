import type { Page } from '@playwright/test';
import { ExplorerPage } from './explorerPage';
import { LibraryPage } from './libraryPage';
import { PicksPage } from './picksPage';
import { expect, test } from './test';

/** One step of a person's way through the site. */
type Step = (explorer: ExplorerPage, page: Page) => Promise<void>;

const closeDialog: Step = async (_, page) => {
  // It comes with code of its own; Escape before that closes nothing.
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};
const openMenu = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('link', { name }).click();
};

const JOURNEYS: Readonly<Record<string, Readonly<Record<string, Step>>>> = {
  search: {
    'type a letter': async (explorer) => explorer.type('r'),
    'type a word': async (explorer) => explorer.type('eward'),
    'send it': async (explorer) => explorer.searchBox.press('Enter'),
    'another word': async (explorer) => explorer.search('pesimism'),
    'no result': async (explorer) => explorer.search('zxqv -safe'),
    'some of the words': async (explorer) => explorer.search('reward hacking zxqv diffusion'),
    clear: async (explorer) => explorer.clearSearch.click(),
    'open the palette': async (_, page) => page.keyboard.press('Control+k'),
    'type in the palette': async (_, page) =>
      page.getByRole('combobox', { name: 'Find a paper, topic or command' }).fill('rew'),
    'type on': async (_, page) => page.keyboard.type('ard'),
    'delete it': async (_, page) => page.keyboard.press('Control+Backspace'),
    'close the palette': closeDialog,
  },
  filters: {
    'a topic': async (explorer) => explorer.filters.toggle('RLHF').click(),
    'two topics': async (explorer) => explorer.filters.toggle('Offline RL').click(),
    'all of them': async (explorer) => explorer.filters.match('all').click(),
    'any of them': async (explorer) => explorer.filters.match('any').click(),
    words: async (explorer) => explorer.type('po'),
    'more words': async (explorer) => explorer.type('licy'),
    'by title': async (explorer) => void (await explorer.sort.selectOption('title')),
    'without a topic': async (explorer) => explorer.filters.toggle('RLHF').click(),
    'without filters': async (_, page) => page.getByRole('button', { name: 'Clear all' }).first().click(),
    'no words': async (explorer) => explorer.clearSearch.click(),
  },
  'a paper': {
    search: async (explorer) => explorer.search('reward'),
    'open it': async (explorer) => explorer.resultLinks.first().click(),
    'why a topic': async (explorer, page) => {
      await explorer.paper.locator('.topic-chip').first().click();
      await expect(page.locator('.why-reasons').first()).toBeVisible();
    },
    'close the reasons': async (_, page) =>
      page.locator('.why-popover:popover-open').getByRole('button', { name: 'Close' }).click(),
    tag: async (_, page) => new LibraryPage(page).tag('to read'),
    note: async (_, page) => new LibraryPage(page).write('One **bold** claim'),
    save: async (_, page) => new LibraryPage(page).saveOpen.click(),
    'another note': async (_, page) =>
      new LibraryPage(page).write('No claim, [a link](https://example.org) and `code`'),
    related: async (explorer) =>
      explorer.paper.getByRole('region', { name: 'Related papers' }).getByRole('link').first().click(),
    back: async (_, page) => void (await page.goBack()),
    'a word more': async (explorer) => explorer.type(' policy'),
    'cite it': async (_, page) => page.getByRole('button', { name: 'Cite' }).click(),
    'as RIS': async (_, page) => page.getByRole('dialog').getByRole('radio', { name: /^RIS/ }).check(),
    'no more citing': closeDialog,
    'to the list': async (explorer) => explorer.backToList.click(),
  },
  'a list': {
    'add one': async (_, page) => new PicksPage(page).pickInRow(0).click(),
    'add another': async (_, page) => new PicksPage(page).pickInRow(1).click(),
    review: async (_, page) => new PicksPage(page).review.click(),
    'take one out': async (_, page) =>
      new PicksPage(page).dialog
        .getByRole('button', { name: /^Remove: / })
        .first()
        .click(),
    'leave the review': closeDialog,
    share: async (_, page) => page.getByRole('button', { name: 'Share', exact: true }).click(),
    'leave sharing': closeDialog,
    export: async (_, page) => page.getByRole('button', { name: 'Export', exact: true }).click(),
    'as CSV': async (_, page) => page.getByRole('dialog').getByRole('radio', { name: /^CSV/ }).check(),
    'leave exporting': closeDialog,
    save: async (_, page) => new LibraryPage(page).saveInRow(2).click(),
  },
  'other pages': {
    topics: async (_, page) => openMenu(page, /^Topics/),
    'the rules of a topic': async (_, page) => page.locator('.topic-section summary').first().click(),
    'back from the topics': async (_, page) => void (await page.goBack()),
    map: async (_, page) => {
      await openMenu(page, /^Map/);
      // The pointer must rest on no dot: its title is that of whatever matched as it came there.
      await page.mouse.move(0, 0);
    },
    'search the map': async (_, page) =>
      page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('reward'),
    'back from the map': async (_, page) => void (await page.goBack()),
    library: async (_, page) => openMenu(page, /^Library/),
    'back from the library': async (_, page) => void (await page.goBack()),
    help: async (explorer) => explorer.helpButton.click(),
    'leave help': closeDialog,
    'the keys': async (_, page) => page.keyboard.press('?'),
    'leave the keys': closeDialog,
  },
};

for (const [name, steps] of Object.entries(JOURNEYS)) {
  test(`a translated page shows what another shows: ${name}`, async ({ explorer, page, browser }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext();
    const plain = await context.newPage();
    const untranslated = new ExplorerPage(plain, explorer.address);
    for (const one of [explorer, untranslated]) {
      one.page.setDefaultTimeout(10_000);
      await one.open();
      await expect(one.page.locator('html[data-hydrated]')).toBeAttached();
    }
    await page.evaluate(translate);
    for (const [step, take] of Object.entries(steps)) {
      await take(explorer, page);
      await take(untranslated, plain);
      await expect(async () => expect(await seenOn(page)).toEqual(await seenOn(plain)), step).toPass({
        timeout: 15_000,
      });
    }
    expect(await page.locator('font').count()).toBeGreaterThan(50);
    await context.close();
  });
}

/** Wraps each text node as browsers' translations do, now and whenever one comes or changes. */
function translate(): void {
  // Sent to the page as it stands here, so nothing of it can be outside.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const wrap = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    if (root instanceof Text) found.push(root);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node instanceof Text) found.push(node);
    for (const text of found) {
      const parent = text.parentElement;
      if (
        text.data.trim() === '' ||
        parent === null ||
        parent.closest('font, script, style, textarea, noscript')
      )
        continue;
      const inner = document.createElement('font');
      const outer = document.createElement('font');
      // The words are new nodes: the page keeps none of those that the app made.
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  wrap(document.body);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of addedNodes.length > 0 ? addedNodes : [target]) wrap(node);
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}

/** All text that is in the page, in the order of the page, in a line a piece. */
async function seenOn(page: Page): Promise<string[]> {
  return page.locator('body').evaluate((body) =>
    [
      ...body.querySelectorAll(
        'h1, h2, h3, p, li, button, a, summary, label, dt, dd, option, [role="status"], .facet-count',
      ),
    ]
      .map((element) => element.textContent)
      // A region that waits for its words stands where the browser has put it.
      .filter((text) => text !== ''),
  );
}

import type { ExplorerPage } from './explorerPage';
import { BROWSER_REPORT, breakFile, FAILURES, FILES } from './network';
import { expect } from './test';
import type { Guard } from './guard';
import { TopicsPage } from './topicsPage';
import { WhyPopover } from './whyPopover';
import { ExportDialog } from './exportDialog';
import { KeysPage } from './keysPage';
import { PAPERS } from './papers';
import { LibraryPage } from './libraryPage';
import { PicksPage } from './picksPage';
import { Printing } from './printing';
import { ReadingDialog } from './readingDialog';
import { ShareDialog } from './shareDialog';

interface Desk {
  readonly explorer: ExplorerPage;
  readonly guard: Guard;
}

/** Three papers of the digest and one that it lacks. */
const LIST = `#list=${[1, 4, 9].map((at) => PAPERS[at]?.id ?? '').join('.')}.0000000000&name=Friday`;

type Arrive = (desk: Desk) => Promise<void>;

function shows(path: string, heading: string | RegExp): Arrive {
  return async ({ explorer }) => {
    await explorer.open(path);
    await expect(explorer.page.getByRole('heading', { name: heading }).first()).toBeVisible();
  };
}

/** A saved paper that is open, with a mark, a tag and a note. */
async function keepSome(explorer: ExplorerPage, library: LibraryPage): Promise<void> {
  await explorer.open();
  await explorer.resultLinks.nth(1).click();
  await library.mark('Reading');
  await library.tag('friday');
  await library.write('Compare with **DPO**: see [the paper](https://example.org)');
  await library.saveOpen.click();
  await expect(library.saveOpen).toHaveAttribute('aria-pressed', 'true');
}

/** Every screen that has a look of its own, and how to come to it. */
export const SCREENS: Readonly<Record<string, Arrive>> = {
  explore: shows('', /^77 papers/),
  'a topic': shows('topic/rlhf/', /^26 papers/),
  search: async ({ explorer }) => {
    await explorer.open('?q=reward+model&topic=rlhf&not=safety&sort=colour');
    await expect(explorer.resultLinks.first()).toBeVisible();
  },
  paper: async ({ explorer }) => {
    await explorer.open('?q=disco');
    await explorer.resultLinks.first().click();
    await expect(explorer.paper.getByRole('paragraph').first()).toContainText('GRPO');
  },
  'no results': shows('?q=submodular&topic=rlhf&has=video', /^0 papers/),
  help: shows('help/?q=reward', 'How to search'),
  'help at the box': async ({ explorer }) => {
    await explorer.open();
    await explorer.helpButton.click();
    await expect(explorer.page.getByRole('dialog', { name: 'How to search' })).toBeVisible();
  },
  topics: shows('topics/?q=reward', 'Topic overlap'),
  'topics, rules open': async ({ explorer }) => {
    const topics = new TopicsPage(explorer.page);
    await explorer.open('topics/#safety');
    await topics.openRules('Safety');
    await expect(topics.rules('Safety').getByRole('table')).toBeVisible();
  },
  map: shows('map/', '77 papers on the map'),
  'map, a region': async ({ explorer }) => {
    await explorer.open('map/?q=reward&topic=safety#area=100.100.800.900');
    await expect(explorer.page.getByRole('heading', { name: / in the selected area$/ })).toBeVisible();
    await explorer.page.getByRole('application').focus();
    await explorer.page.keyboard.press('ArrowRight');
  },
  'map, failed': async ({ explorer, guard }) => {
    guard.allowConsole(BROWSER_REPORT);
    await breakFile(explorer.page, FILES.map, FAILURES.blocked);
    await explorer.open('map/');
    await expect(explorer.page.getByRole('alert')).toBeVisible();
  },
  'why a topic': async ({ explorer }) => {
    const why = new WhyPopover(explorer.page);
    await explorer.open('?q=confronting+reward+model+overoptimization');
    await explorer.resultLinks.first().click();
    await why.chips.first().click();
    await expect(why.sum).toBeVisible();
  },
  suggestions: async ({ explorer }) => {
    await explorer.open();
    await explorer.type('offline');
    await expect(explorer.options.first()).toBeVisible();
    await explorer.page.keyboard.press('ArrowDown');
  },
  hint: async ({ explorer }) => {
    await explorer.open('?q=policy+has:film');
    await expect(explorer.searchBox).toHaveAccessibleDescription(/^has:film is ignored/);
  },
  'a list someone picked': async ({ explorer }) => {
    await explorer.open(LIST);
    await expect(new PicksPage(explorer.page).banner).toContainText('Shared list');
  },
  'my picks': async ({ explorer }) => {
    const picks = new PicksPage(explorer.page);
    await explorer.open(LIST);
    await picks.add.click();
    await picks.review.click();
    await expect(picks.picked.first()).toBeVisible();
  },
  share: async ({ explorer }) => {
    const share = new ShareDialog(explorer.page);
    await explorer.open('?q=reward&topic=rlhf');
    await share.open.first().click();
    await expect(share.copy).toBeVisible();
  },
  export: async ({ explorer }) => {
    const exported = new ExportDialog(explorer.page);
    await explorer.open('?topic=safety');
    await exported.open.first().click();
    await expect(exported.preview).toBeVisible();
  },
  print: async ({ explorer }) => {
    const printing = new Printing(explorer.page);
    await explorer.open('?topic=safety');
    await new ExportDialog(explorer.page).open.first().click();
    await printing.open.click();
    await expect(printing.print).toBeVisible();
  },
  cite: async ({ explorer }) => {
    const exported = new ExportDialog(explorer.page);
    await explorer.open('?q=disco');
    await explorer.resultLinks.first().click();
    await new KeysPage(explorer.page).press('c');
    await expect(exported.copyCitation).toBeVisible();
  },
  reading: async ({ explorer }) => {
    await explorer.open(`paper/${PAPERS[20]?.slug ?? ''}/`);
    await new ReadingDialog(explorer.page).openFromMenu();
    await expect(explorer.page.getByRole('radio', { name: 'System' })).toBeFocused();
  },
  'a paper alone': async ({ explorer }) => {
    await explorer.open('?q=disco');
    await explorer.resultLinks.first().click();
    await expect(explorer.paperTitle).toBeVisible();
    await new KeysPage(explorer.page).press('f');
    await expect(explorer.paper.getByRole('button', { name: 'Exit focus' })).toBeVisible();
    await expect(explorer.paper.getByRole('paragraph').first()).toContainText('GRPO');
  },
  'keyboard shortcuts': async ({ explorer }) => {
    await explorer.open('?q=reward');
    await expect(explorer.resultLinks.first()).toBeVisible();
    await new KeysPage(explorer.page).press('?');
    await expect(new KeysPage(explorer.page).sheet).toBeVisible();
  },
  palette: async ({ explorer }) => {
    const keys = new KeysPage(explorer.page);
    await explorer.open('?q=reward');
    await expect(explorer.resultLinks.first()).toBeVisible();
    await keys.press('j', 'Control+k');
    await expect(keys.offers.first()).toBeVisible();
  },
  'palette, typed': async ({ explorer }) => {
    const keys = new KeysPage(explorer.page);
    await explorer.open();
    await keys.press('Control+k');
    await keys.paletteBox.fill('off');
    await expect(keys.group('Topics')).toBeVisible();
  },
  'why a key did nothing': async ({ explorer }) => {
    await explorer.open();
    await expect(explorer.resultLinks.first()).toBeVisible();
    await new KeysPage(explorer.page).press('v');
    await expect(explorer.page.locator('.key-hint')).toBeVisible();
  },
  menu: async ({ explorer }) => {
    await explorer.open();
    await explorer.page.getByRole('button', { name: 'Menu' }).click();
    await expect(explorer.page.getByRole('dialog', { name: 'Menu' })).toBeVisible();
  },
  'a paper of my library': async ({ explorer }) => {
    const library = new LibraryPage(explorer.page);
    await keepSome(explorer, library);
    await library.editNote.click();
    await expect(library.note).toBeFocused();
  },
  'a list of my library': async ({ explorer }) => {
    await keepSome(explorer, new LibraryPage(explorer.page));
    await explorer.open('?is=reading&tag=friday');
    await expect(explorer.heading).toHaveText(/^1 paper\b/);
  },
  'my library': async ({ explorer }) => {
    const library = new LibraryPage(explorer.page);
    await keepSome(explorer, library);
    await explorer.open('saved/');
    await expect(library.saved).toHaveCount(1);
  },
  'a library to be restored': async ({ explorer }) => {
    const library = new LibraryPage(explorer.page);
    await keepSome(explorer, library);
    await explorer.open('saved/');
    await library.choose((await library.backedUp()).replace('Compare', 'Also compare'));
    await expect(library.dialog.getByRole('radio').first()).toBeVisible();
  },
  'a file that cannot be restored': async ({ explorer }) => {
    const library = new LibraryPage(explorer.page);
    await explorer.open('saved/');
    await library.choose('{');
    await expect(library.dialog.getByRole('alert')).toBeVisible();
  },
  'unknown paper': shows('paper/nothing-0000000000', 'Paper not found'),
  'unknown page': shows('nothing/here', 'Page not found'),
  'a renewed site': async ({ explorer, guard }) => {
    guard.allowConsole(BROWSER_REPORT);
    const { page } = explorer;
    await explorer.open('?q=reward');
    // What watches over missing files comes some seconds after the page.
    await expect(page.locator('body > div:not(#root) > [role="status"]')).toBeAttached({ timeout: 30_000 });
    await page.route(/\/sw\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await breakFile(page, /\/assets\/ExportAndPrint-[^/]+\.js$/, FAILURES.gone);
    await new ExportDialog(page).open.first().click();
    await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  },
  'failed catalog': async ({ explorer, guard }) => {
    guard.allowConsole(BROWSER_REPORT);
    await breakFile(explorer.page, FILES.catalog, FAILURES.blocked);
    await shows('', 'Couldn’t load papers')({ explorer, guard });
  },
  'failed search': async ({ explorer, guard }) => {
    guard.allowConsole(BROWSER_REPORT);
    await breakFile(explorer.page, FILES.abstracts, FAILURES.blocked);
    await explorer.open();
    await expect(explorer.notices.filter({ hasText: 'Searching titles only' })).toBeVisible();
  },
};

import type { ExplorerPage } from './explorerPage';
import { PAPERS } from './papers';
import { seeded, wildQueryString } from './seeded';
import { expect, test } from './test';

async function expectWorking(explorer: ExplorerPage): Promise<void> {
  await explorer.search('mirror descent policy optimization');
  await expect(explorer.resultLinks.first()).toContainText('Mirror Descent Policy Optimization');
}

test('a broken escape in the query is searched for as it stands', async ({ explorer }) => {
  await explorer.open('?q=%E0%A4%A');
  await expect(explorer.searchBox).toHaveValue('%E0%A4%A');
  await expectWorking(explorer);
});

const NOT_USED = [
  { link: '?topic=alchemy', says: 'Unknown topic “alchemy”' },
  { link: '?not=alchemy&topic=magic', says: 'Unknown topics in the link were ignored: “magic”, “alchemy”' },
  { link: '?sort=colour', says: 'Unknown order “colour” in the link was ignored. Shown in original order.' },
  { link: '?has=gold', says: 'Unknown filter “has=gold”' },
  { link: '?match=most', says: 'Unknown value “match=most”' },
  { link: '?q=reward&q=policy', says: 'gives “q” more than once. Using “reward”, not “policy”' },
  { link: '?topic=safety&not=safety', says: 'both includes and excludes the topic “safety”' },
  { link: '?sort=relevance', says: 'has no search. Shown in original order' },
];

// That each has its words is proven in tests/unit/view; one shows that the page has them.
for (const [at, { link, says }] of NOT_USED.entries()) {
  test(
    `the page says what it did not use of /${link}`,
    { tag: at === 0 ? [] : '@all' },
    async ({ explorer }) => {
      await explorer.open(link);
      await expect(explorer.notices.filter({ hasText: says })).toBeVisible();
      await expect(explorer.resultLinks.first()).toBeVisible();
      await expectWorking(explorer);
    },
  );
}

test('a paper that is not here is said so, with ways on', async ({ explorer, page }) => {
  await explorer.open('paper/mirror-descent-policy-0000000000');
  await expect(page.getByRole('heading', { name: 'Paper not found' })).toBeVisible();
  await page.getByRole('link', { name: 'Search for “mirror descent policy”' }).click();
  await expect.poll(() => explorer.path()).toBe('?q=mirror+descent+policy');
  await expect(explorer.resultLinks.first()).toContainText('Mirror Descent Policy Optimization');
});

test('a paper is found by its id under another title', async ({ explorer }) => {
  for (const { id, title } of PAPERS.slice(0, 3)) {
    await explorer.open(`paper/a-title-since-corrected-${id}`);
    await expect(explorer.paperTitle).toHaveText(title.text);
  }
});

test('a page that is not here is said so, with a way on', async ({ explorer, page }) => {
  await explorer.open('no/such/page?q=reward');
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await expect(page.getByText('/no/such/page')).toBeVisible();
  await page.getByRole('link', { name: 'Explore all papers' }).click();
  await expect(explorer.resultLinks.first()).toBeVisible();
});

test('200 wild query strings leave the page whole', { tag: '@all' }, async ({ explorer, page }) => {
  test.setTimeout(120_000);
  const random = seeded(77);
  await explorer.open();
  await expect(explorer.resultLinks.first()).toBeVisible();
  for (let link = 0; link < 200; link++) {
    const search = wildQueryString(random);
    // Most arrive as Back and Forward do, without a load: it is the same reading, and much faster.
    if (link % 20 === 0) await page.goto(explorer.address + search);
    else await page.evaluate(arrive, search);
    await expect(explorer.results, search).toBeVisible();
    await expect(page.getByRole('heading', { name: 'This page stopped working' })).toBeHidden();
  }
  await expectWorking(explorer);
});

function arrive(search: string): void {
  history.pushState(null, '', location.pathname + search);
  dispatchEvent(new PopStateEvent('popstate', { state: null }));
}

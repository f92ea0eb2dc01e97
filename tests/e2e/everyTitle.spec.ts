import type { Paper } from '../../src/model/paper';
import type { ExplorerPage } from './explorerPage';
import { PAPERS, typedTitle } from './papers';
import { expect, test } from './test';

// A page is opened for each paper, some twice.
test.setTimeout(300_000);

const ALL = { tag: '@all' };

test('each of the 77 papers is found first by its title', ALL, async ({ explorer }) => {
  await expectEachFirst(explorer, (paper) => paper.title.text);
});

test(
  'each of the 77 papers is found first by its title without case, signs and accents',
  ALL,
  async ({ explorer }) => {
    await expectEachFirst(explorer, typedTitle);
  },
);

test('each of the 77 papers opens by its permalink after a reload', ALL, async ({ explorer, page }) => {
  for (const paper of PAPERS) {
    await page.goto(`${explorer.address}paper/${paper.slug}`, { waitUntil: 'domcontentloaded' });
    await page.reload({ waitUntil: 'domcontentloaded' });
    await expectOpen(explorer, paper);
  }
});

async function expectEachFirst(explorer: ExplorerPage, queryOf: (paper: Paper) => string): Promise<void> {
  await explorer.open();
  await expect(explorer.resultLinks.first()).toBeVisible();
  for (const paper of PAPERS) {
    await explorer.search(queryOf(paper));
    await expect
      .poll(() => explorer.firstSlug(), { message: queryOf(paper), intervals: [20, 50, 100] })
      .toBe(paper.slug);
  }
}

async function expectOpen({ page, paperTitle, paper }: ExplorerPage, { title }: Paper): Promise<void> {
  await expect(page).toHaveTitle(`${title.text} · Offprint`);
  await expect(paperTitle).toBeVisible();
  await expect(paper.getByRole('alert')).toHaveCount(0);
}

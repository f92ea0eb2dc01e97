import { hydrated } from './explorerPage';
import { FILES, holdFile } from './network';
import { MANY, manyPapersOwnWord, manyPapersTitle } from './sites/digests';
import { expect, test } from './test';

test.describe('a digest of three papers on other matters', () => {
  test.use({ site: 'three' });

  test('can be explored, searched and read', async ({ explorer, page }) => {
    await explorer.open();
    await expect(explorer.heading).toHaveText(/^3 papers/);
    await expect(explorer.resultLinks).toHaveText([
      'On the Nesting of Reed Warblers',
      'Medieval Bridges of the Upper Rhône',
      'A Field Guide to Salt Marshes',
    ]);
    await explorer.type('rhone');
    await expect(explorer.resultLinks).toHaveText(['Medieval Bridges of the Upper Rhône']);
    await explorer.resultLinks.first().click();
    await expect(explorer.paper.getByRole('paragraph').first()).toContainText('after every great flood');
    await page.reload();
    await hydrated(page);
    await expect(explorer.paperTitle).toHaveText('Medieval Bridges of the Upper Rhône');
    await expect(explorer.paper.getByText('1 of 1')).toBeVisible();
  });

  test('has topics without papers, none of which can be pressed', async ({ explorer }) => {
    await explorer.open();
    await expect(explorer.heading).toHaveText(/^3 papers/);
    const states = await explorer.filters.states();
    expect(states.length).toBeGreaterThan(0);
    expect(states.filter(({ count, disabled }) => count !== 0 || !disabled)).toEqual([]);
  });
});

test.describe('a catalog with an index file', () => {
  test.use({ site: 'many' });

  test('shows its list before the index is here, and searches once it is', async ({ explorer, page }) => {
    const release = await holdFile(page, FILES.index);
    await explorer.open();
    await expect(explorer.heading).toHaveText(new RegExp(`^${MANY} papers`));
    await expect(explorer.resultLinks.first()).toContainText(manyPapersTitle(0));
    await explorer.type(manyPapersOwnWord(321));
    await expect(explorer.results.getByRole('heading', { name: 'Searching…' })).toBeVisible();
    release();
    await expect(explorer.resultLinks).toHaveText([manyPapersTitle(321)]);
    await expect(explorer.rows.first().locator('mark')).toHaveText(manyPapersOwnWord(321));
  });

  test('fetches abstracts in parts, as they are looked at', async ({ explorer, page }) => {
    const parts: string[] = [];
    page.on('request', (request) => {
      const part = /abstracts-(\d+)-/.exec(request.url())?.[1];
      if (part !== undefined) parts.push(part);
    });
    await explorer.open();
    await expect(explorer.rows.first()).toContainText('We counted every bird');
    expect(parts).toEqual(['0']);
    await explorer.search(manyPapersTitle(MANY - 1));
    await expect(explorer.resultLinks.first()).toContainText(manyPapersTitle(MANY - 1));
    await explorer.resultLinks.first().click();
    await expect(explorer.paper.getByRole('paragraph').first()).toContainText(manyPapersOwnWord(MANY - 1));
    expect(new Set(parts)).toContain('2');
    expect(parts.toSorted()).toEqual([...new Set(parts)].toSorted());
  });

  test('grows its list as it is read', async ({ explorer }) => {
    await explorer.open('?q=heron');
    await expect(explorer.heading).toHaveText(/^50 papers/);
    expect((await explorer.slugs()).length).toBeLessThan(50);
    await explorer.results.getByRole('link', { name: /more papers$/ }).scrollIntoViewIfNeeded();
    await expect(explorer.rows).toHaveCount(50);
  });
});

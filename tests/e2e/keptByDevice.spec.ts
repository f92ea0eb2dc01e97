import { devices } from '@playwright/test';
import { LibraryPage } from './libraryPage';
import { PAPERS } from './papers';
import { expect, test } from './test';

// What was granted to a page stays with its context.
test.use({ reuseContext: false });

declare global {
  interface Window {
    persistAsked?: number;
  }
}

test('the browser is asked to keep the library after the first thing saved, once', async ({
  explorer,
  page,
}) => {
  await page.addInitScript(() => {
    window.persistAsked = 0;
    navigator.storage.persist = () => {
      window.persistAsked = (window.persistAsked ?? 0) + 1;
      return Promise.reject(new Error('refused'));
    };
  });
  const library = new LibraryPage(page);
  await explorer.open();
  await expect(explorer.resultLinks.first()).toBeVisible();
  await explorer.search('reward');
  expect(await page.evaluate(() => window.persistAsked)).toBe(0);
  await library.saveRows(0);
  await expect.poll(() => page.evaluate(() => window.persistAsked)).toBe(1);
  await library.saveRows(1);
  expect(await page.evaluate(() => window.persistAsked)).toBe(1);
});

test('a link that a chat program broke opens its paper, and the address is put right', async ({
  explorer,
}) => {
  const [paper] = PAPERS;
  if (paper === undefined) throw new Error('no papers');
  const { id, title } = paper;
  for (const tail of ['/)', '/>,', '/%20', '/%E2%80%8B', ').']) {
    await explorer.open(`paper/a-title-${id}${tail}`);
    await expect(explorer.paperTitle).toHaveText(title.text);
    await expect.poll(() => explorer.path()).toMatch(new RegExp(`^paper/[^/]*-${id}/$`));
  }
  await explorer.open('?q=mirror%0Adescent&amp;topic=safety');
  await expect(explorer.searchBox).toHaveValue('mirror descent');
  await expect.poll(() => explorer.path()).toBe('?q=mirror+descent&topic=safety');
  await explorer.open('%3Fq=mirror%2520descent');
  await expect(explorer.searchBox).toHaveValue('mirror descent');
  await expect.poll(() => explorer.path()).toBe('?q=mirror%20descent');
});

const { viewport, userAgent, hasTouch, isMobile } = devices['Pixel 7'];

test.describe('on a phone', () => {
  test.use({ viewport, userAgent, hasTouch, isMobile });

  test('no control that takes the focus has letters under 16 px', async ({ explorer, page }) => {
    const small = async (): Promise<string[]> =>
      page
        .locator('input:not([type=radio], [type=checkbox], [type=file]), select, textarea')
        .evaluateAll((controls) =>
          controls
            .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 16)
            .map((one) => one.outerHTML),
        );
    await explorer.open('?q=reward');
    await expect(explorer.sort).toBeAttached();
    expect(await small()).toEqual([]);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(page.getByRole('textbox', { name: 'Link' })).toBeVisible();
    expect(await small()).toEqual([]);
    const [paper] = PAPERS;
    await explorer.open(`paper/a-${paper?.id ?? ''}/`);
    const library = new LibraryPage(page);
    await library.addNote.click();
    await expect(library.addTag).toBeVisible();
    await expect(library.note).toBeVisible();
    expect(await small()).toEqual([]);
  });
});

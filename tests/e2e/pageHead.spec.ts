import type { Page } from '@playwright/test';
import { PAPERS } from './papers';
import { placeOf } from './sites/sites';
import { expect, test } from './test';

/** What a head says of its page: every tag of a kind, so that a second one is seen. */
interface PageHead {
  readonly citationTitles: readonly string[];
  readonly canonicals: readonly string[];
  readonly previewTitles: readonly string[];
  /** Their first 40 characters. */
  readonly descriptions: readonly string[];
  readonly articles: readonly unknown[];
  /** Those that name the host which the page came from: this very device. */
  readonly ofThisDevice: readonly string[];
}

async function headOf(page: Page): Promise<PageHead> {
  return page.evaluate(() => {
    const head = [...document.querySelectorAll('meta, link, script')];
    const contents = (selector: string): string[] =>
      head.filter((tag) => tag.matches(selector)).map((tag) => tag.getAttribute('content') ?? '');
    return {
      citationTitles: contents('[name="citation_title"]'),
      canonicals: head
        .filter((tag) => tag.matches('[rel="canonical"]'))
        .map((tag) => new URL(tag.getAttribute('href') ?? '', location.origin).pathname),
      previewTitles: contents('[property="og:title"]'),
      descriptions: contents('[name="description"]').map((text) => text.slice(0, 40)),
      articles: head
        .filter((tag) => tag.matches('[type="application/ld+json"]'))
        .map((tag): unknown => Reflect.get(Object(JSON.parse(tag.textContent)), 'name')),
      ofThisDevice: head
        .filter((tag) => !tag.matches('[rel=stylesheet], [rel=modulepreload]'))
        .map((tag) => tag.outerHTML)
        .filter((html) => html.includes(location.host)),
    };
  });
}

/** What is compared of a description, which may be cut anywhere later. */
function beginningOf(description: string): string {
  return description.slice(0, 40);
}

/** The head of a paper's page. */
function headOfPaper(number: number): PageHead {
  const { slug, title, abstract } = PAPERS[number] ?? {};
  const text = title?.text ?? '';
  return {
    citationTitles: [text],
    canonicals: [`${baseOf()}paper/${slug ?? ''}/`],
    previewTitles: [text],
    descriptions: [beginningOf(abstract?.text ?? '')],
    articles: [text],
    ofThisDevice: [],
  };
}

test('the head follows the app from paper to paper, and back to the list', async ({ explorer, page }) => {
  await explorer.open(`paper/${PAPERS[0]?.slug ?? ''}/`);
  await expect(explorer.resultLinks.first()).toBeVisible();
  expect(await headOf(page)).toEqual(headOfPaper(0));

  await page.getByRole('link', { name: 'Next paper' }).click();
  await expect(explorer.paperTitle).toHaveText(PAPERS[1]?.title.text ?? '');
  await expect.poll(() => headOf(page)).toEqual(headOfPaper(1));

  await explorer.backToList.first().click();
  await expect(explorer.paperTitle).toBeHidden();
  await expect
    .poll(() => headOf(page))
    .toEqual({
      citationTitles: [],
      canonicals: [explorer.base],
      previewTitles: ['Hugging Face Papers'],
      descriptions: [beginningOf('Search and read 77 papers: by words, by topic, by link.')],
      articles: [],
      ofThisDevice: [],
    });
});

test('the head that the app makes is the one that the build writes', async ({ explorer, page }) => {
  const slug = PAPERS[1]?.slug ?? '';
  await explorer.open(`paper/${slug}/`);
  const built = await headOf(page);
  expect(built).toEqual(headOfPaper(1));
  await explorer.open('?q=reward');
  await explorer.open();
  await explorer.resultLinks.nth(1).click();
  await expect.poll(() => headOf(page)).toEqual(built);
});

test('a paper under words that are not its own is at its own address in the end', async ({
  explorer,
  page,
}) => {
  for (const { id, slug, title } of PAPERS.slice(0, 3)) {
    await explorer.open(`paper/a-title-since-corrected-${id}/`);
    await expect(explorer.paperTitle).toHaveText(title.text);
    await expect.poll(() => explorer.path()).toBe(`paper/${slug}/`);
    await expect
      .poll(async () => (await headOf(page)).canonicals)
      .toEqual([`${explorer.base}paper/${slug}/`]);
  }
});

/** The path that the site is under. */
function baseOf(): string {
  return new URL(placeOf('papers').address).pathname;
}

import { expect, type Page } from '@playwright/test';
import type { ExplorerPage } from './explorerPage';

/** How far things are scrolled, in CSS pixels, and how many rows are drawn. */
export interface Position {
  readonly page: number;
  readonly results: number;
  readonly reader: number;
  readonly rows: number;
}

export interface Moment {
  readonly seen: unknown;
  readonly at: Position;
}

export type Pane = 'html' | '.frame-results' | '.frame-reader';

export function positionOf(page: Page): Promise<Position> {
  return page.evaluate(() => {
    const [results = 0, reader = 0] = ['.frame-results', '.frame-reader'].map(
      (pane) => document.querySelector(pane)?.scrollTop,
    );
    const rows = document.querySelectorAll('.result-list .result-row').length;
    return { page: scrollY, results, reader, rows };
  });
}

/** Scrolls as far as asked, while the list grows with it, or as far as what is there goes. */
export async function scroll(page: Page, pane: Pane, top: number): Promise<void> {
  await expect
    .poll(() =>
      page.locator(pane).evaluate((element, to) => {
        // What is still searched for is no list yet: it has another height, and begins at the top when it comes.
        if (document.querySelector('[aria-busy="true"]') !== null) return false;
        element.scrollTo({ top: to });
        return element.scrollTop === to || document.querySelector('.result-list-more') === null;
      }, top),
    )
    .toBe(true);
  await settled(page);
}

/** Opens the first paper that is well in sight, so that the click moves nothing. */
export async function openInSight(explorer: ExplorerPage): Promise<void> {
  const tops = await explorer.resultLinks.evaluateAll((links) =>
    links.map((link) => link.getBoundingClientRect().top),
  );
  await explorer.resultLinks.nth(tops.findIndex((top) => top > 300)).click();
  await expect(explorer.paper.getByRole('heading', { name: 'Related papers' })).toBeVisible();
}

/** Follows the first related paper, without scrolling down to it as a click would. */
export async function followRelated({ paper, paperTitle }: ExplorerPage): Promise<void> {
  const title = await paperTitle.textContent();
  const related = paper.getByRole('region', { name: 'Related papers' });
  await related.getByRole('link').first().dispatchEvent('click');
  await expect(paperTitle).not.toHaveText(title ?? '');
}

/** Waits until positions stand still. */
export async function settled(page: Page): Promise<void> {
  let last = '';
  await expect
    .poll(async () => {
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const before = last;
      last = JSON.stringify(await positionOf(page));
      return last === before;
    })
    .toBe(true);
}

/** What is on screen; on a narrow one, where a paper hides the rest, what is left of it. */
export async function look(explorer: ExplorerPage, isWide: boolean): Promise<unknown> {
  if (isWide) return { ...(await explorer.screen()), path: explorer.path() };
  const [title] = await explorer.paperTitle.allTextContents();
  return { path: explorer.path(), papers: await explorer.slugs(), title };
}

export async function momentOf(explorer: ExplorerPage, isWide: boolean): Promise<Moment> {
  await expect(explorer.page.locator('[aria-busy="true"]')).toHaveCount(0);
  await settled(explorer.page);
  return { seen: await look(explorer, isWide), at: await positionOf(explorer.page) };
}

export async function expectMoment(explorer: ExplorerPage, moment: Moment, isWide: boolean): Promise<void> {
  await expect.poll(() => look(explorer, isWide)).toEqual(moment.seen);
  await settled(explorer.page);
  const at = await positionOf(explorer.page);
  expect(at.rows, explorer.path()).toBe(moment.at.rows);
  for (const pane of ['page', 'results', 'reader'] as const)
    expect(Math.abs(at[pane] - moment.at[pane]), `${pane} of ${explorer.path()}`).toBeLessThanOrEqual(2);
}

/** Acts, and looks after each; then goes all the way back and forth again. */
export async function walk(
  explorer: ExplorerPage,
  acts: readonly (() => Promise<void>)[],
  isWide: boolean,
): Promise<Moment[]> {
  const moments: Moment[] = [];
  for (const act of acts) {
    await act();
    moments.push(await momentOf(explorer, isWide));
  }
  for (const moment of moments.slice(0, -1).toReversed()) {
    await explorer.page.goBack();
    await expectMoment(explorer, moment, isWide);
  }
  for (const moment of moments.slice(1)) {
    await explorer.page.goForward();
    await expectMoment(explorer, moment, isWide);
  }
  return moments;
}

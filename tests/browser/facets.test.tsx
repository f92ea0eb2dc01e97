import type { Locator, Page } from '@playwright/test';
import { pressUntilFocused } from '../e2e/focus';
import { seenMoments, watchMoments } from '../e2e/moments';
import { expect, test } from './app/test';

function chip(page: Page, words: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^Remove the filter ${words} \\(`) });
}

function clearAll(page: Page): Locator {
  return page.getByRole('button', { name: 'Clear all' });
}

test('the keyboard alone includes, switches, leaves out and clears, and never loses its place', async ({
  explorer,
  page,
}) => {
  const { filters } = explorer;
  await explorer.open();
  await expect(explorer.heading).toHaveText(/^77 papers/);

  await pressUntilFocused(page, 'Tab', filters.toggle('RLHF'));
  await page.keyboard.press('Space');
  await expect.poll(() => explorer.path()).toBe('?topic=rlhf');
  await expect(filters.toggle('RLHF')).toBeFocused();
  await expect(filters.toggle('RLHF')).toHaveAccessibleName('RLHF (26 papers)');

  await pressUntilFocused(page, 'Tab', filters.toggle('Safety'));
  await page.keyboard.press('Enter');
  await expect.poll(() => explorer.path()).toBe('?topic=rlhf&topic=safety');
  await expect(filters.toggle('Safety')).toBeFocused();

  await pressUntilFocused(page, 'Shift+Tab', filters.match('any'));
  const both = await filters.matchCount('all');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => explorer.path()).toBe('?topic=rlhf&topic=safety&match=all');
  await expect(filters.match('all')).toBeFocused();
  await expect(filters.match('all')).toBeChecked();
  await expect.poll(() => explorer.count()).toBe(both);

  await pressUntilFocused(page, 'Tab', filters.leaveOut('Offline RL'));
  await page.keyboard.press('Space');
  await expect.poll(() => explorer.path()).toBe('?topic=rlhf&topic=safety&not=offline-rl&match=all');
  await expect(filters.leaveOut('Offline RL')).toBeFocused();
  await expect(filters.leaveOut('Offline RL')).toHaveAccessibleName(/\(\d+ papers?\)$/);

  await pressUntilFocused(page, 'Tab', chip(page, 'Safety'));
  await page.keyboard.press('Enter');
  await expect.poll(() => explorer.path()).toBe('?topic=rlhf&not=offline-rl');
  await expect(chip(page, 'not Offline RL')).toBeFocused();
  await page.keyboard.press('Space');
  await expect.poll(() => explorer.path()).toBe('?topic=rlhf');
  await expect(clearAll(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => explorer.path()).toBe('');
  await expect(explorer.heading).toHaveText(/^77 papers/);
  await expect(explorer.heading).toBeFocused();
});

test('two presses count both, even when the screen has not followed the first', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await expect(explorer.filters.toggle('Safety')).toBeVisible();
  await page.evaluate(() => {
    for (const name of ['RLHF', 'Safety']) {
      document.querySelector<HTMLElement>(`.facet button[aria-label^="${name} ("]`)?.click();
    }
  });
  await expect.poll(() => explorer.path()).toBe('?topic=rlhf&topic=safety');
});

test('the filters say how topics are given', async ({ explorer, page }) => {
  await explorer.open('?q=reward');
  await page.getByRole('complementary', { name: 'Filters' }).getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Topics', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the papers' }).click();
  await expect.poll(() => explorer.path()).toBe('?q=reward');
});

test('a way out of an empty list hands the focus to the heading', async ({ explorer, page }) => {
  await explorer.open('?q=submodular&topic=safety');
  await pressUntilFocused(page, 'Tab', explorer.results.locator('.no-results a').first());
  await page.keyboard.press('Enter');
  await expect(explorer.heading).toBeFocused();
  await expect.poll(() => explorer.count()).toBeGreaterThan(0);
});

test('the last chip hands the focus to the heading, and the list is next', async ({ explorer, page }) => {
  await explorer.open('?has=code');
  await chip(page, 'with code').press('Enter');
  await expect(explorer.heading).toHaveText(/^77 papers/);
  await expect(explorer.heading).toBeFocused();
  await pressUntilFocused(page, 'Tab', explorer.resultLinks.first());
});

test('what is chosen stays, with its 0, where letting go of it would empty the list', async ({
  explorer,
  page,
}) => {
  const { filters } = explorer;
  await explorer.open(
    '?q=topic:rlhf+-topic:bayesian-optimization&topic=bayesian-optimization&topic=rlhf&topic=safety',
  );
  await filters.toggle('Safety').click();
  const rlhf = filters.toggle('RLHF');
  const rest = (await explorer.count()) ?? 0;
  expect(rest).toBeGreaterThan(0);
  await expect(rlhf).toHaveAccessibleName(new RegExp(`^RLHF \\(${rest} papers?\\)$`));
  await expect(rlhf).toBeEnabled();
  await expect(filters.match('all')).toBeDisabled();
  await expect(filters.match('all')).toHaveAccessibleName('all of the topics (0 papers)');
  await expect(chip(page, 'RLHF')).toHaveText('RLHF0 if removed');
  await expect(chip(page, 'Bayesian optimization')).not.toHaveText(/if removed/);

  await rlhf.click();
  await expect(explorer.heading).toHaveText(/^0 papers/);
  const left = filters.toggle('Bayesian optimization');
  await expect(left).toHaveAttribute('aria-pressed', 'true');
  await expect(left).toBeEnabled();
  await left.click();
  await expect(explorer.heading).not.toHaveText(/^0 papers/);
});

test('nothing moves when values are chosen, and all numbers end on one edge', async ({ explorer, page }) => {
  const places = (): Promise<string[]> =>
    page
      .locator('.frame-filters :is(.facet-toggle, .facet-not, .facet-name, .facet-count)')
      .evaluateAll((parts) =>
        parts.map((part) => {
          const { left, right, top } = (part.closest('li') ?? part).getBoundingClientRect();
          const edge = part.matches('.facet-count') ? part.getBoundingClientRect().right : right;
          return [left, edge, top, part.getBoundingClientRect().width].join(' ');
        }),
      );
  await explorer.open();
  await expect(explorer.heading).toHaveText(/^77 papers/);
  const before = await places();
  for (const name of ['RLHF', 'Safety', 'Code']) {
    await explorer.filters.toggle(name).click();
    await expect(explorer.filters.toggle(name)).toHaveAttribute('aria-pressed', 'true');
    expect(await places(), name).toEqual(before);
  }
  await expect(explorer.filters.match('any')).toBeVisible();
  const edges = await page
    .locator('.frame-filters .facet-count')
    .evaluateAll((counts) => counts.map((count) => count.getBoundingClientRect().right));
  expect(new Set(edges).size).toBe(1);
});

test('no frame shows the numbers of one view beside the list of another', async ({ explorer, page }) => {
  const { filters } = explorer;
  const acts: (() => Promise<unknown>)[] = [
    () => filters.toggle('RLHF').click(),
    () => filters.toggle('Safety').click(),
    () => filters.leaveOut('Offline RL').click(),
    () => filters.match('all').click(),
    () => chip(page, 'RLHF').click(),
    () => explorer.search('reward'),
    () => explorer.search('policy'),
    () => clearAll(page).click(),
    () => page.goBack(),
  ];
  await explorer.open('?q=learning');
  await expect(explorer.rows.first()).toBeVisible();
  await watchMoments(page);
  for (const act of acts) {
    const shown = await explorer.count();
    await act();
    await expect.poll(() => explorer.count()).not.toBe(shown);
    await expect(explorer.results).toHaveAttribute('aria-busy', 'false');
    const moments = await seenMoments(page);
    // Before and after; a third would be a frame in which part of the page had changed and part had not.
    expect(moments, String(act)).toHaveLength(2);
  }
});

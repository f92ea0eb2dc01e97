import type { ExplorerPage } from '../e2e/explorerPage';
import { expect, test } from './app/test';

// That every number is true of every view is proven in tests/unit/view; here is that the page shows and keeps it.
test('a filter keeps the promise of its number', async ({ explorer, page }) => {
  const view = '?q=learning&topic=offline-rl&not=rlhf&has=project';
  await explorer.open(view);
  await expect(explorer.filters.toggle('Offline RL')).toHaveAccessibleName(/\(\d+ papers?\)$/);
  const filters = [...(await explorer.filters.states()), ...(await explorer.filters.leaveOutStates())];
  const shown = await explorer.count();
  expect(filters.length).toBeGreaterThan(7);
  const live = filters.filter(({ disabled }) => !disabled);
  const off = live.filter(({ pressed }) => !pressed);
  const asked = [off.find(({ adds }) => adds), off.find(({ adds }) => !adds)];
  for (const { name, count, adds } of asked.filter((one) => one !== undefined)) {
    await explorer.filters.toggle(name).click();
    await expect(explorer.filters.toggle(name), name).toHaveAttribute('aria-pressed', 'true');
    await expectList(explorer, adds ? (shown ?? 0) + count : count, name);
    await page.goBack();
    await expect.poll(() => explorer.path()).toBe(view);
    await expect.poll(() => explorer.count(), `back from ${name}`).toBe(shown);
  }
});

test('the switch between any and all keeps the promise of its numbers', async ({ explorer }) => {
  await explorer.open('?topic=rlhf&topic=safety');
  const { filters } = explorer;
  await expect(filters.match('any')).toBeChecked();
  const [any, all] = [await filters.matchCount('any'), await filters.matchCount('all')];
  expect(any).toBeGreaterThan(all);
  await expectList(explorer, any, 'any, as it stands');
  await filters.match('all').click();
  await expectList(explorer, all, 'all');
  expect([await filters.matchCount('any'), await filters.matchCount('all')]).toEqual([any, all]);
  await filters.match('any').click();
  await expectList(explorer, any, 'any again');
});

test('a filter that would empty the list says 0 and cannot be pressed', async ({ explorer }) => {
  await explorer.open('?q=submodular');
  await expect(explorer.heading).not.toHaveText(/^77 papers/);
  await expect
    .poll(async () => (await explorer.filters.states()).some(({ count }) => count === 0))
    .toBe(true);
  const empty = (await explorer.filters.states()).filter(({ count }) => count === 0);
  expect(empty.length).toBeGreaterThan(0);
  for (const { name } of empty) {
    const toggle = explorer.filters.toggle(name);
    await expect(toggle).toBeDisabled();
    await toggle.click({ force: true });
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  }
  expect(explorer.path()).toBe('?q=submodular');
});

test('so does leaving out the one topic that all papers have', async ({ explorer }) => {
  await explorer.open('?q=topic:safety');
  const leaveOut = explorer.filters.leaveOut('Safety');
  await expect(leaveOut).toHaveAccessibleName('Exclude Safety (0 papers)');
  await expect(leaveOut).toBeDisabled();
  await leaveOut.click({ force: true });
  expect(explorer.path()).toBe('?q=topic:safety');
});

/** The rows are drawn as they are read, so a long list is taken at its word. */
async function expectList(explorer: ExplorerPage, count: number, why: string): Promise<void> {
  await expect.poll(() => explorer.count(), why).toBe(count);
  if (count <= 24) await expect(explorer.rows).toHaveCount(count);
  else await expect.poll(async () => (await explorer.slugs()).length).toBeGreaterThanOrEqual(24);
}

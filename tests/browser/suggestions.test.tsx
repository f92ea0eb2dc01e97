import { PAPERS } from './app/papers';
import { expect, test } from './app/test';

test('titles, methods and topics are offered in groups, and only while typing', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await explorer.type('d');
  await expect(explorer.heading).not.toHaveText(/^77 papers/);
  await expect(explorer.options).toHaveCount(0);
  await explorer.type('isco');
  await expect(page.getByRole('group', { name: 'Methods' }).getByRole('option')).toContainText(['DisCO']);
  await expect(explorer.searchBox).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Enter');
  await expect(explorer.options).toHaveCount(0);
  await expect(explorer.searchBox).toHaveAttribute('aria-expanded', 'false');
  await expect(explorer.searchBox).toHaveValue('disco');
  await expect(explorer.searchBox).toBeFocused();
  await expect(explorer.paper).toHaveCount(0);
});

test('six at most, of one line each, that fit into a narrow screen', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await explorer.open();
  await explorer.type('re');
  await expect(explorer.options.first()).toBeVisible();
  expect(await explorer.options.count()).toBeLessThanOrEqual(6);
  for (const option of await explorer.options.all()) {
    const box = await option.boundingBox();
    expect(box?.height).toBeLessThanOrEqual(44);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  }
});

test('the arrows go from the text through the options into the results', async ({ explorer, page }) => {
  await explorer.open();
  // One change, one answer: the options of fewer letters are others.
  await explorer.searchBox.fill('offline');
  await expect(explorer.options.nth(1)).toBeVisible();
  const ids = await explorer.options.evaluateAll((options) => options.map(({ id }) => id));
  for (const id of ids) {
    await page.keyboard.press('ArrowDown');
    await expect(explorer.searchBox).toHaveAttribute('aria-activedescendant', id);
    await expect(explorer.activeOption).toHaveAttribute('id', id);
    await expect(explorer.searchBox).toBeFocused();
  }
  for (const id of ids.toReversed().slice(1)) {
    await page.keyboard.press('ArrowUp');
    await expect(explorer.searchBox).toHaveAttribute('aria-activedescendant', id);
  }
  await page.keyboard.press('ArrowUp');
  await expect(explorer.searchBox).not.toHaveAttribute('aria-activedescendant');
  for (let presses = 0; presses <= ids.length; presses++) await page.keyboard.press('ArrowDown');
  await expect(explorer.resultLinks.first()).toBeFocused();
  await expect(explorer.options).toHaveCount(0);
});

test('Enter on a title opens its paper, whose title takes the focus', async ({ explorer, page }) => {
  await explorer.open();
  await explorer.type('mirror desc');
  const title = page.getByRole('group', { name: 'Papers' }).getByRole('option').first();
  await expect(title).toContainText('Mirror Descent Policy Optimization');
  await expect(title.locator('b')).toHaveText(['Mirror', 'Desc']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(explorer.paperTitle).toHaveText('Mirror Descent Policy Optimization');
  await expect(explorer.paperTitle).toBeFocused();
  expect(explorer.path()).toMatch(/^paper\/.*\?q=mirror\+desc$/);
  await page.goBack();
  await expect(explorer.searchBox).toHaveValue('mirror desc');
  await expect(explorer.options).toHaveCount(0);
});

test('in an opened list only its papers and their topics are offered', async ({ explorer }) => {
  const disco = PAPERS.find(({ names }) => names.includes('DisCO'));
  await explorer.open(`#list=${disco?.id}`);
  await explorer.type('disco');
  await expect(explorer.options.first()).toContainText('DisCO');

  await explorer.open('?not=safety&q=submodular');
  await expect(explorer.resultLinks.first()).toContainText('Submodular');
  const [slug] = await explorer.slugs();
  await explorer.open(`#list=${slug?.split('-').at(-1)}`);
  await explorer.type('sub');
  await expect(explorer.options.first()).toContainText('Submodular');
  for (const query of ['disco', 'safet']) {
    await explorer.searchBox.fill(query);
    await expect(explorer.heading).toContainText(query);
    await expect(explorer.options).toHaveCount(0);
  }
});

import { expect, test } from './app/test';

test('the list follows what is typed, with matches marked and the best first', async ({ explorer }) => {
  await explorer.open();
  await expect(explorer.heading).toHaveText(/^77 papers/);
  await explorer.type('mirror descent');
  await expect(explorer.heading).not.toHaveText(/^77 papers/);
  await expect(explorer.resultLinks.first()).toContainText('Mirror Descent Policy Optimization');
  await expect(explorer.resultLinks.first().locator('mark')).toHaveText(['Mirror', 'Descent']);
  await expect(explorer.rows.first().getByRole('paragraph').locator('mark').first()).toBeVisible();
});

for (const { query, more, papers } of [
  { query: 'reward', more: ' hacking', papers: /^42 papers/ },
  // From a list shorter than the screen to a longer one.
  { query: 'proxies', more: ' reward', papers: /^4\d papers/ },
]) {
  test(`each frame has the list of the text that its search box shows: ${query}`, async ({ explorer }) => {
    await explorer.open(`?q=${query}`);
    await expect(explorer.heading).toHaveText(/^(?!77)\d+ papers/);
    const lists = new Map<string, Set<string>>();
    let frame = 0;
    const note = (): void => {
      const typed = document.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? '';
      const parts = [
        ...document.querySelectorAll('.results-count, .result-row:nth-child(-n + 5) .result-link'),
      ];
      const busy = document.querySelector('.results')?.getAttribute('aria-busy');
      const list = [busy, ...parts.map(({ textContent }) => textContent)].join('\n');
      lists.set(typed, (lists.get(typed) ?? new Set()).add(list));
      frame = requestAnimationFrame(note);
    };
    note();
    for (const letter of more) {
      await explorer.type(letter);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await expect(explorer.heading).toHaveText(papers);
    cancelAnimationFrame(frame);
    expect(lists.size).toBeGreaterThan(3);
    for (const [typed, seen] of lists) expect(seen, typed).toHaveLength(1);
  });
}

test('the address follows what is typed and keeps one history entry', async ({ explorer, page }) => {
  await explorer.open('?sort=title');
  await expect(explorer.resultLinks.first()).toBeVisible();
  const entries = await page.evaluate(() => history.length);
  await explorer.type('reward model');
  await expect.poll(() => explorer.path()).toBe('?q=reward+model&sort=title');
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('an emptied search box gives back the whole list in original order', async ({ explorer }) => {
  await explorer.open('?q=reward');
  await expect(explorer.heading).not.toHaveText(/^77 papers/);
  await explorer.clearSearch.click();
  await expect(explorer.heading).toHaveText(/^77 papers/);
  await expect(explorer.searchBox).toBeFocused();
  await expect(explorer.searchBox).toHaveValue('');
  await expect.poll(() => explorer.path()).toBe('');
  await expect(explorer.resultLinks.first()).toContainText('DisCO');
});

test('a misspelt word is corrected, and the page says so', async ({ explorer }) => {
  await explorer.open();
  await explorer.type('rewrd');
  await expect(explorer.notices.filter({ hasText: 'Showing results for “reward' })).toBeVisible();
  await expect(explorer.resultLinks.first()).toBeVisible();
});

test('a word that goes on finds what the finished word finds', async ({ explorer }) => {
  await explorer.open();
  await explorer.type('submodul');
  await expect(explorer.resultLinks.first()).toContainText('Submodular');
  await explorer.type('ar');
  await expect(explorer.resultLinks.first()).toContainText('Submodular');
});

test('the page says how many papers have all of the words', async ({ explorer }) => {
  await explorer.open('?q=reward+hacking');
  await expect(explorer.heading).toHaveText(/^42 papers/);
  await expect(explorer.notices.filter({ hasText: '4 papers · 38 partial matches' })).toBeVisible();
});

test('text typed before a selected filter is rendered does not take it back', async ({ explorer, page }) => {
  await explorer.open();
  await expect(explorer.resultLinks.first()).toBeVisible();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.filter-panel button.facet-toggle')?.click();
    const box = document.querySelector<HTMLInputElement>('search input');
    if (box === null) throw new Error('There is no search box.');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, 'reward');
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect.poll(() => explorer.path()).toMatch(/^\?q=reward&topic=/);
});

import { hydrated, type ExplorerPage } from './explorerPage';
import { FILES, holdFile } from './network';
import {
  expectMoment,
  followRelated,
  momentOf,
  openInSight,
  positionOf,
  scroll,
  settled,
  walk,
  type Moment,
} from './positions';
import { expect, test } from './test';

function wideActs(explorer: ExplorerPage): (() => Promise<void>)[] {
  const { page, filters } = explorer;
  return [
    async () => {
      await explorer.open();
      await expect(explorer.rows.first()).toContainText(/\w{4}/);
      await scroll(page, '.frame-results', 3210);
    },
    async () => {
      await filters.toggle('Safety').click();
      await expect(filters.toggle('Safety')).toHaveAttribute('aria-pressed', 'true');
      await explorer.search('model');
      await scroll(page, '.frame-results', 140);
    },
    async () => {
      await openInSight(explorer);
      await scroll(page, '.frame-reader', 180);
    },
    async () => {
      await followRelated(explorer);
      await scroll(page, '.frame-reader', 77);
    },
    async () => {
      await filters.toggle('Offline RL').click();
      await expect(filters.toggle('Offline RL')).toHaveAttribute('aria-pressed', 'true');
      await scroll(page, '.frame-results', 60);
    },
    async () => {
      await page.getByRole('link', { name: 'Offprint' }).click();
      await explorer.search('language');
      await expect(explorer.heading).not.toHaveText(/^77 /);
      await scroll(page, '.frame-results', 1234);
    },
    async () => {
      await filters.leaveOut('Safety').click();
      await scroll(page, '.frame-results', 345);
    },
    async () => {
      await explorer.sort.selectOption('Title');
      await scroll(page, '.frame-results', 999);
    },
    async () => {
      await openInSight(explorer);
      await scroll(page, '.frame-reader', 210);
      await scroll(page, '.frame-results', 20);
    },
    async () => {
      await filters.leaveOut('Safety').click();
      await explorer.type(' m');
      await scroll(page, '.frame-results', 404);
    },
    async () => {
      await explorer.sort.selectOption('Best match');
      await scroll(page, '.frame-results', 50);
    },
  ];
}

test('Back and Forward restore each screen and scroll', async ({ explorer }) => {
  const moments = await walk(explorer, wideActs(explorer).slice(0, 4), true);
  expect(moments.filter(({ at }) => at.results > 0).length).toBeGreaterThan(2);
  expect(moments.filter(({ at }) => at.reader > 0).length).toBeGreaterThan(0);
});

test('Back and Forward through ten steps do so too', { tag: '@all' }, async ({ explorer }) => {
  const moments = await walk(explorer, wideActs(explorer), true);
  expect(moments.length).toBe(11);
  // The walk has gone somewhere.
  expect(moments.filter(({ at }) => at.results > 0).length).toBeGreaterThan(7);
  expect(moments.filter(({ at }) => at.reader > 0).length).toBeGreaterThan(2);
});

test('a reload stays where it was, and so does Back after it', async ({ explorer, page }) => {
  const [first, second, third] = wideActs(explorer);
  const moments: Moment[] = [];
  for (const act of [first, second, third]) {
    await act?.();
    moments.push(await momentOf(explorer, true));
  }
  for (const [step, moment] of moments.toReversed().entries()) {
    if (step > 0) await page.goBack();
    await page.reload();
    await hydrated(page);
    await expectMoment(explorer, moment, true);
  }
  await page.goForward();
  if (moments[1] !== undefined) await expectMoment(explorer, moments[1], true);
});

test('a list comes back in one step, never seen at another place', async ({ explorer, page }) => {
  const [first, second] = wideActs(explorer);
  await first?.();
  const left = await momentOf(explorer, true);
  const [before] = await explorer.slugs();
  await second?.();
  // Whatever comes in the middle of a frame is asked for at its end, after what the page does before it is painted: an
  // observer that is made while others are served is served after all of them.
  await page.evaluate(() => {
    const frames: string[] = [];
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page has only what is in here
    const once = (place: Element, ask: () => void): void => {
      const observer = new ResizeObserver(() => {
        observer.disconnect();
        ask();
      });
      observer.observe(place);
    };
    const note = (): void => {
      once(document.body, () => {
        const pane = document.querySelector('.frame-results');
        if (pane === null) return;
        once(pane, () => {
          const slug = document.querySelector<HTMLElement>('.result-link')?.dataset['slug'];
          frames.push(`${slug} ${pane.scrollTop}`);
        });
      });
      requestAnimationFrame(note);
    };
    Object.assign(globalThis, { frames });
    note();
  });
  await page.goBack();
  await expectMoment(explorer, left, true);
  const frames = await page.evaluate(() => {
    const noted: unknown = Reflect.get(globalThis, 'frames');
    return Array.isArray(noted) ? noted.map(String) : [];
  });
  const ofList = frames.filter((frame) => frame.startsWith(`${before} `));
  expect(ofList.length).toBeGreaterThan(0);
  expect([...new Set(ofList)]).toEqual([`${before} ${left.at.results}`]);
});

test('a late answer does not move a list that the person has begun to scroll', async ({ explorer, page }) => {
  await explorer.open('?q=model');
  await expect(explorer.rows.first()).toContainText(/\w{4}/);
  await scroll(page, '.frame-results', 700);
  await page.reload();
  await hydrated(page);
  await expect.poll(async () => (await positionOf(page)).results).toBe(700);

  // The engine waits for the abstracts, and the list for the engine.
  const release = await holdFile(page, FILES.abstracts);
  await page.reload();
  await hydrated(page);
  await explorer.results.getByText('Searching…').hover();
  await page.mouse.wheel(0, 10);
  release();
  await expect(explorer.rows.first()).toContainText(/\w{4}/);
  await settled(page);
  expect((await positionOf(page)).results).toBeLessThan(100);
});

test('an arrival by a link begins at the top, even of an address that was left in the middle', async ({
  explorer,
  page,
}) => {
  await explorer.open('?q=model');
  await expect(explorer.rows.first()).toContainText(/\w{4}/);
  await scroll(page, '.frame-results', 700);
  await page.goto('about:blank');
  await explorer.open('?q=model');
  await expect(explorer.rows.first()).toContainText(/\w{4}/);
  await settled(page);
  expect((await positionOf(page)).results).toBe(0);
});

test.describe('a list of more papers than a screen', () => {
  test.use({ site: 'many' });

  test('grows by a link to all titles, and the focus goes on to the first new row', async ({
    explorer,
    page,
  }) => {
    await explorer.open();
    const more = explorer.results.getByRole('link', { name: /more papers$/ });
    await expect(more).toHaveAttribute('href', `${explorer.base}all/`);
    // A prerendered page has fewer until it is hydrated.
    await expect(explorer.rows).toHaveCount(24);
    const rows = 24;
    await more.focus();
    await settled(page);
    await expect(more).toBeFocused();
    await expect(explorer.rows).toHaveCount(rows);
    await page.keyboard.press('Enter');
    await expect.poll(() => explorer.rows.count()).toBeGreaterThan(rows);
    await expect(explorer.resultLinks.nth(rows)).toBeFocused();
    expect(explorer.path()).toBe('');
  });

  test('comes back as far as it was grown, after a reload too', async ({ explorer, page }) => {
    await explorer.open();
    // A prerendered page has fewer until it is hydrated.
    const atFirst = 24;
    await expect.poll(() => explorer.rows.count()).toBeGreaterThanOrEqual(atFirst);
    await scroll(page, '.frame-results', 9876);
    const left = await momentOf(explorer, true);
    expect(left.at.rows).toBeGreaterThan(100);
    await explorer.sort.selectOption('Title');
    await expect(explorer.rows).toHaveCount(atFirst);
    expect((await positionOf(page)).results).toBe(0);
    await page.goBack();
    await expectMoment(explorer, left, true);
    await page.reload();
    await hydrated(page);
    await expectMoment(explorer, left, true);
  });
});

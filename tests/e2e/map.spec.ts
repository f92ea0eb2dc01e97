import type { Page } from '@playwright/test';
import { parseMapFile } from '../../src/catalog/parseMap';
import { hydrated } from './explorerPage';
import { MapPage } from './mapPage';
import { BROWSER_REPORT, breakFile, FAILURES, FILES } from './network';
import { PAPERS } from './papers';
import { expect, test } from './test';

test('a link opens the map with every paper lit, drawn and listed', async ({ explorer, page }) => {
  const map = new MapPage(page);
  await explorer.open('topics/');
  await page.getByRole('link', { name: 'See them on the map' }).click();
  await expect(map.heading).toHaveText('Map');
  await expect(map.heading).toBeFocused();
  expect(explorer.path()).toBe('map/');
  await expect(page).toHaveTitle('Map · Offprint');
  await expect(map.lit).toHaveText('77 papers');
  await expect(map.listHeading).toHaveText('77 papers on the map');
  expect(await map.colours()).toBeGreaterThan(50);
  await map.list.getByRole('button', { name: 'Show more (37 papers)' }).click();
  await expect(map.links).toHaveCount(77);
  await expect(map.links.nth(40)).toBeFocused();
});

test('what is lit is what the list has, and a topic pressed on the map is its filter', async ({
  explorer,
  page,
}) => {
  const map = new MapPage(page);
  await explorer.open('?q=reward');
  await expect(explorer.resultLinks.first()).toBeVisible();
  const found = await explorer.count();
  await explorer.open('map/?q=reward');
  await expect(map.lit).toHaveText(`${found} of 77 match`);
  await expect(map.listHeading).toHaveText(`${found} papers on the map`);
  const before = await map.picture();
  const safety = page.getByRole('button', { name: /^Safety \(\d+ papers/ });
  const count = /\d+/.exec((await safety.getAttribute('aria-label')) ?? '')?.[0];
  await safety.click();
  await expect(map.lit).toHaveText(`${count} of 77 match`);
  await expect.poll(() => explorer.path()).toBe('map/?q=reward&topic=safety');
  await expect.poll(() => map.picture()).not.toBe(before);
  await page.goBack();
  await expect(map.lit).toHaveText(`${found} of 77 match`);
  await explorer.searchBox.fill('xyzzyplugh');
  await expect(map.lit).toHaveText('0 of 77 match');
  await expect(map.list).toContainText('No matching paper on the map.');
});

test('a region that is drawn lists its papers, a link carries it, and Back lets go of it', async ({
  explorer,
  page,
}) => {
  const map = new MapPage(page);
  await explorer.open('map/');
  await expect(map.lit).toHaveText('77 papers');
  const whole = await map.picture();
  await map.button('Select an area').click();
  await map.drag([0.3, 0.2], [0.7, 0.6]);
  await expect(map.listHeading).toHaveText(/^\d+ papers in the selected area$/);
  await expect(map.button('Select an area')).toHaveAttribute('aria-pressed', 'false');
  expect(explorer.path()).toMatch(/^map\/#area=\d+\.\d+\.\d+\.\d+$/);
  const heading = (await map.listHeading.textContent()) ?? '';
  const count = Number.parseInt(heading, 10);
  expect(await papersWithin(explorer.path())).toBe(count);
  await expect(map.links).toHaveCount(count);
  await expect(map.lit).toHaveText(`${count} of 77 match in the selected area`);

  await page.reload();
  await hydrated(page);
  await expect(map.listHeading).toHaveText(heading);
  const titles = await map.links.allTextContents();
  await map.pickAll.click();
  await expect(page.getByRole('region', { name: 'Your list' })).toContainText(`${count} in list`);
  await map.asList.click();
  await expect(explorer.resultLinks).toHaveText(titles);
  expect(explorer.path()).toMatch(/^#list=/);
  await page.goBack();
  await expect(map.listHeading).toHaveText(heading);
  await page.goBack();
  await expect(map.listHeading).toHaveText('77 papers on the map');
  await expect.poll(() => map.picture()).toBe(whole);

  /** By the map's own file, told apart from what the page makes of it. */
  async function papersWithin(path: string): Promise<number> {
    const [left = 0, top = 0, right = 0, bottom = 0] = (path.split('area=')[1] ?? '').split('.').map(Number);
    const points = await pointsOfMap(page);
    return points.filter((x, at) => {
      const y = points[at + 1] ?? 0;
      return at % 2 === 0 && x >= left && x <= right && y >= top && y <= bottom;
    }).length;
  }
});

test('by keyboard alone: from paper to paper, nearer, into one and back to the same place', async ({
  explorer,
  page,
}) => {
  const map = new MapPage(page);
  await explorer.open('map/?topic=safety');
  await expect(map.lit).toHaveText('13 of 77 match');
  await map.map.focus();
  await expect(map.map).toHaveAccessibleDescription(/Arrow keys move between papers/);
  await expect(map.told).toContainText('Safety');
  const first = await map.told.textContent();
  const told = new Set([first]);
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowUp']) {
    await page.keyboard.press(key);
    await expect(map.told).toContainText('Safety');
    told.add(await map.told.textContent());
  }
  expect(told.size).toBeGreaterThan(2);
  await page.keyboard.press('+');
  await expect(map.listHeading).toHaveText(/ in view$/);
  const larger = (await map.listHeading.textContent()) ?? '';
  await page.keyboard.press('+');
  // The list is rendered after the map.
  await expect(map.listHeading).not.toHaveText(larger);
  const [here, seen] = [await map.told.textContent(), await map.listHeading.textContent()];
  await page.keyboard.press('Enter');
  await expect(explorer.paperTitle).toBeVisible();
  expect(here).toContain(await explorer.paperTitle.textContent());
  expect(explorer.path()).toMatch(/^paper\/[^?]+\?topic=safety$/);
  await page.goBack();
  await expect(map.map).toBeFocused();
  await expect(map.told).toHaveText(here ?? '');
  await expect(map.listHeading).toHaveText(seen ?? '');
  await page.keyboard.press('0');
  await expect(map.listHeading).toHaveText('13 papers on the map');
  // The region of what is in view needs no drag.
  await page.keyboard.press('+');
  await map.button('Select visible').press('Enter');
  await expect(map.listHeading).toHaveText(/ in the selected area$/);
  await expect(map.button('Clear selection')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(map.listHeading).toHaveText(/ in view$/);
});

test('the wheel, a drag and a press: nearer, over the map, and into a paper', async ({ explorer, page }) => {
  const map = new MapPage(page);
  await explorer.open('map/');
  await expect(map.lit).toHaveText('77 papers');
  await map.map.hover();
  await page.mouse.wheel(0, -400);
  await expect(map.listHeading).toHaveText(/ in view$/);
  const near = await map.links.allTextContents();
  await map.drag([0.8, 0.5], [0.2, 0.5]);
  await expect.poll(() => map.links.allTextContents()).not.toEqual(near);
  await map.button('Reset zoom').click();
  await expect(map.listHeading).toHaveText('77 papers on the map');
  // The list points at its paper on the map, and there it is pressed.
  await map.links.first().hover();
  const tip = page.locator('.map-tip');
  await expect(tip).toContainText((await map.links.first().textContent()) ?? '-');
  await page.mouse.move(0, 0);
  await expect(tip).toHaveCount(0);
});

for (const failure of ['blocked', 'cut short', 'of another format'] as const) {
  const tag = failure === 'blocked' ? [] : '@all';
  test(
    `a map that is ${failure} is said to be, and is there on the second try`,
    { tag },
    async ({ explorer, guard, page }) => {
      guard.allowConsole(BROWSER_REPORT);
      const repair = await breakFile(page, FILES.map, FAILURES[failure]);
      const map = new MapPage(page);
      await explorer.open('map/');
      await expect(page.getByRole('alert')).toContainText('Couldn’t load the map.');
      await expect(page.getByRole('link', { name: 'All titles as a list' })).toBeVisible();
      await repair();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(map.lit).toHaveText('77 papers');
    },
  );
}

test('its file is fetched on the map alone', async ({ explorer, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (FILES.map.test(request.url())) asked.push(request.url());
  });
  await explorer.open('?q=reward');
  await expect(explorer.resultLinks.first()).toBeVisible();
  await explorer.open('topics/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics');
  expect(asked).toEqual([]);
  await explorer.open('map/');
  await expect(new MapPage(page).lit).toBeVisible();
  expect(asked).toHaveLength(1);
});

test('it follows the theme', async ({ explorer, page }) => {
  const map = new MapPage(page);
  await explorer.open('map/');
  await expect(map.lit).toBeVisible();
  const light = await map.picture();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => map.picture()).not.toBe(light);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => map.picture()).toBe(light);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the map stands above the list; a first press shows a title, a second opens it', async ({
    explorer,
    page,
  }) => {
    const map = new MapPage(page);
    await explorer.open('map/');
    await expect(map.lit).toHaveText('77 papers');
    const [over, under] = [await map.map.boundingBox(), await map.list.boundingBox()];
    // The browser reports edges as floats with rounding errors in the last digits.
    expect((over?.y ?? 0) + (over?.height ?? 0)).toBeLessThan((under?.y ?? 0) + 0.01);
    const [x = 0, y = 0] = await pointsOfMap(page);
    const press = (): Promise<void> =>
      page.touchscreen.tap(onScreen(x, over?.x, over?.width), onScreen(y, over?.y, over?.height));
    await press();
    const title = PAPERS[0]?.title.text ?? '-';
    await expect(page.locator('.map-tip-title')).toHaveText(title);
    expect(explorer.path()).toBe('map/');
    await press();
    await expect(explorer.paperTitle).toHaveText(title);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it says what it is, and leads to every title', async ({ explorer, guard, page }) => {
    guard.allowConsole(/preload/);
    await explorer.goto('map/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Map');
    expect(await page.content()).toContain('The map needs JavaScript.');
    await page.getByRole('link', { name: 'All titles as a list' }).click();
    await expect(page.getByRole('listitem')).toHaveCount(77);
  });
});

test.describe('of three papers without topics', () => {
  test.use({ site: 'three' });

  test('there are three dots, and no legend that lights nothing', async ({ explorer, page }) => {
    const map = new MapPage(page);
    await explorer.open('map/');
    await expect(map.lit).toHaveText('3 papers');
    await expect(map.links).toHaveCount(3);
    await map.map.focus();
    const told = new Set<string | null>();
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
      await page.keyboard.press(key);
      told.add(await map.told.textContent());
    }
    expect(told.size).toBe(3);
  });
});

/** The places of the papers, from the file that the page fetched. */
async function pointsOfMap(page: Page): Promise<readonly number[]> {
  const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const response = await page.request.get(fetched.find((name) => FILES.map.test(name)) ?? '');
  const file = parseMapFile(await response.json());
  return file.kind === 'read' ? file.value.points : [];
}

/** Where a place of the map, with its margin of 45, is on the screen. */
function onScreen(value: number, from = 0, across = 0): number {
  return from + ((value + 45) / 1090) * across;
}

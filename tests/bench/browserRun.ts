import type { Browser, BrowserContext, Page } from 'playwright';
import { gzipSum, noteFetchedFiles } from '../setup/fetchedFiles';
import { installProbe, NAME_HELPER } from './browserProbe';
import { countOf, longestTask, timeByWork, traceThread, type ThreadTrace } from './browserTrace';
import { installPlainList, PLAIN_PAGE, plainRows } from './plainPage';
import { quantile } from './stopwatch';

/** Flat names with their units. */
export type Measures = Readonly<Record<string, number>>;

/** Typed letter by letter: a topic, a method's name, a question, a slip. */
const QUERIES = ['reward model', 'disco', 'how do users trust vehicles', 'reinforcment laerning'];
const FIRST_QUERY = 'reward';
const FILTERS = 6;

/** A page with nothing in its cache, and the probe in it. */
async function withPage<T>(
  browser: Browser,
  act: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    // It fetches all there is some seconds after the first screen, which is no part of that.
    serviceWorkers: 'block',
  });
  await context.addInitScript({ content: NAME_HELPER });
  await context.addInitScript(installProbe);
  try {
    return await act(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

function listPainted(page: Page): Promise<number> {
  return page.evaluate(() => window.probe.listPainted);
}

/** Runs in the page. Browsers enter a paint into their records somewhat after it. */
function firstContentfulPaint(): Promise<number> {
  return new Promise((resolve) =>
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry !== undefined) resolve(entry.startTime);
    }).observe({ type: 'paint', buffered: true }),
  );
}

/** The front page: first paint, and the list on screen. */
export function measureLoad(browser: Browser, address: string): Promise<Measures> {
  return withPage(browser, async (page) => {
    await page.goto(address);
    const listShownMs = await listPainted(page);
    const firstPaintMs = await page.evaluate(firstContentfulPaint);
    return { firstPaintMs, listShownMs };
  });
}

/** A link with a query in it: the first answer on screen, and what had to travel for it. */
export function measureFirstAnswer(browser: Browser, address: string): Promise<Measures> {
  return withPage(browser, async (page, context) => {
    const fetched = noteFetchedFiles(context);
    await page.goto(`${address}?q=${FIRST_QUERY}`);
    const searchableMs = await listPainted(page);
    const files = await fetched();
    return {
      searchableMs,
      bytesToFirstResultRaw: files.reduce((sum, { raw }) => sum + raw, 0),
      bytesToFirstResultGzip: gzipSum(files),
    };
  });
}

/**
 * Queries typed letter by letter, each letter once the last one's list is painted: into the app, then into the plain
 * page, so that a noisy minute falls on both.
 */
export async function measureTyping(browser: Browser, address: string): Promise<Measures> {
  const app = await withPage(browser, async (page) => {
    await openApp(page, address);
    await typeQueries(page);
    const keys = await answerTimes(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return { keys, heapMb: usedSize / 1_000_000 };
  });
  const floor = await withPage(browser, async (page) => {
    await openPlainPage(page, address);
    await typeQueries(page);
    return answerTimes(page);
  });
  const [keystrokeP50Ms, keystrokeP95Ms] = [quantile(app.keys, 0.5), quantile(app.keys, 0.95)];
  const [floorP50Ms, floorP95Ms] = [quantile(floor, 0.5), quantile(floor, 0.95)];
  return {
    keystrokes: app.keys.length,
    keystrokeP50Ms,
    keystrokeP95Ms,
    keystrokeMaxMs: Math.max(...app.keys),
    floorP50Ms,
    floorP95Ms,
    p50PerFloor: keystrokeP50Ms / floorP50Ms,
    p95PerFloor: keystrokeP95Ms / floorP95Ms,
    heapMb: app.heapMb,
  };
}

/** Each of the first filters selected and removed again. */
export function measureFilters(browser: Browser, address: string): Promise<Measures> {
  return withPage(browser, async (page) => {
    await openApp(page, address);
    const filters = page.getByRole('complementary', { name: 'Filters' }).locator('button.facet-toggle');
    for (let click = 0; click < FILTERS * 2; click++) {
      await filters.nth(Math.floor(click / 2)).click();
      await page.evaluate(() => window.probe.settled());
    }
    const clicks = await answerTimes(page);
    return {
      filterClicks: clicks.length,
      filterP50Ms: quantile(clicks, 0.5),
      filterP95Ms: quantile(clicks, 0.95),
    };
  });
}

/** The work of the page's thread, in runs of their own: tracing costs time. */
export async function measureWork(browser: Browser, address: string): Promise<Measures> {
  const app = await withPage(browser, async (page) => {
    const loading = await traceThread(browser, page, () => openApp(page, address));
    const typing = await traceThread(browser, page, () => typeQueries(page));
    return { loading, typing };
  });
  const floor = await withPage(browser, async (page) => {
    await openPlainPage(page, address);
    return traceThread(browser, page, () => typeQueries(page));
  });
  return {
    longestLoadingTaskMs: longestTask(app.loading),
    longestTypingTaskMs: longestTask(app.typing),
    ...workPerKey('key', app.typing),
    ...workPerKey('floor', floor),
  };
}

function workPerKey(prefix: string, trace: ThreadTrace): Measures {
  const ms = timeByWork(trace);
  const keys = QUERIES.join('').length;
  return {
    [`${prefix}ScriptMs`]: ms.script / keys,
    [`${prefix}StyleMs`]: ms.style / keys,
    [`${prefix}LayoutMs`]: ms.layout / keys,
    [`${prefix}PaintMs`]: ms.paint / keys,
    [`${prefix}StylePasses`]: countOf(trace, 'UpdateLayoutTree') / keys,
    [`${prefix}Layouts`]: countOf(trace, 'Layout') / keys,
    [`${prefix}Paints`]: countOf(trace, 'Paint') / keys,
  };
}

/** Whether the list is there while all that searching needs is kept back. */
export function listComesBeforeIndex(browser: Browser, address: string): Promise<boolean> {
  return withPage(browser, async (page, context) => {
    await context.route(/\/assets\/(index|abstracts)-[^/]+\.json$/, () => undefined);
    await page.goto(address);
    return Promise.race([
      listPainted(page).then(() => true),
      new Promise<boolean>((resolve) => void setTimeout(resolve, 10_000, false)),
    ]);
  });
}

async function openApp(page: Page, address: string): Promise<void> {
  await page.goto(`${address}?q=${FIRST_QUERY}`);
  await listPainted(page);
}

async function openPlainPage(page: Page, address: string): Promise<void> {
  const url = `${address}plain/`;
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: PLAIN_PAGE }));
  await page.goto(url);
  await page.evaluate(installPlainList, plainRows());
  await listPainted(page);
}

function answerTimes(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => window.probe.answers);
}

async function typeQueries(page: Page): Promise<void> {
  const box = page.getByRole('search').getByRole('combobox');
  for (const query of QUERIES) {
    await box.fill('');
    for (const letter of query) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await page.evaluate(() => window.probe.settled());
    }
  }
}

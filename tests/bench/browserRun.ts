import type { Browser, BrowserContext, Page } from 'playwright';
import { gzipSum, noteFetchedFiles } from '../setup/fetchedFiles';
import { installProbe, NAME_HELPER } from './browserProbe';
import { longestTask } from './browserTrace';
import { quantile } from './stopwatch';

/** Flat names with their units. */
export type Measures = Readonly<Record<string, number>>;

/** Typed letter by letter: a topic, a method's name, a question, a slip. */
const QUERIES = ['reward model', 'disco', 'how do users trust vehicles', 'reinforcment laerning'];
const FIRST_QUERY = 'reward';

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

/** Queries typed letter by letter, each letter once the last one's list is painted; then the heap. */
export function measureTyping(browser: Browser, address: string): Promise<Measures> {
  return withPage(browser, async (page) => {
    await page.goto(`${address}?q=${FIRST_QUERY}`);
    await listPainted(page);
    await typeQueries(page);
    const keystrokes = await page.evaluate(() => window.probe.keystrokes);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return {
      keystrokes: keystrokes.length,
      keystrokeP50Ms: quantile(keystrokes, 0.5),
      keystrokeP95Ms: quantile(keystrokes, 0.95),
      keystrokeMaxMs: Math.max(...keystrokes),
      heapMb: usedSize / 1_000_000,
    };
  });
}

/** The longest tasks of the page's thread, in runs of their own: tracing costs time. */
export function measureTasks(browser: Browser, address: string): Promise<Measures> {
  return withPage(browser, async (page) => {
    const longestLoadingTaskMs = await longestTask(browser, page, async () => {
      await page.goto(`${address}?q=${FIRST_QUERY}`);
      await listPainted(page);
    });
    const longestTypingTaskMs = await longestTask(browser, page, () => typeQueries(page));
    return { longestLoadingTaskMs, longestTypingTaskMs };
  });
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

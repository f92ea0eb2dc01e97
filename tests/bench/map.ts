/**
 * Measures the frames of the map in Chromium: `npm run bench:map -- DIGEST [--frames N] [--json FILE]`.
 * While it is moved and zoomed with every paper lit and with most of them dimmed, and, for reference, while the same
 * canvas is only filled with one colour. The browser's own pace of 60 frames a second is switched off: a number is what
 * a frame takes, and 16.7 ms is what it may. Exits with 1 when the digest cannot be built or there is no browser.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { buildSite } from '../../src/site/buildSite';
import { serveSite } from '../../src/site/serveSite';
import { CHROMIUM_FLAGS, ensureChromium } from '../setup/chromium';
import { NAME_HELPER } from './browserProbe';
import { runFrames, type MapAct } from './mapFrames';
import { quantile } from './stopwatch';
import { table } from './table';

/** Without these no frame is sooner than the screen. */
const UNPACED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

const ACTS: readonly MapAct[] = ['clear', 'pan', 'zoom'];

/** Of what is asked for: all papers, and few of them. */
const VIEWS = { lit: '', dimmed: '?topic=safety' } as const;

async function measure(browser: Browser, address: string, frames: number): Promise<Record<string, number>> {
  const report: Record<string, number> = {};
  for (const [view, search] of Object.entries(VIEWS)) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addInitScript({ content: NAME_HELPER });
    const page = await context.newPage();
    await page.goto(`${address}map/${search}`);
    const box = await page.getByRole('application').boundingBox();
    if (box === null) throw new Error('There is no map to measure.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(1500);
    for (const act of ACTS) {
      if (act === 'pan') await page.mouse.down();
      // The first frames warm up what is compiled as it runs.
      await page.evaluate(runFrames, [act, 20] as const);
      const measured = await page.evaluate(runFrames, [act, frames] as const);
      if (act === 'pan') await page.mouse.up();
      const name = `${view}${act.charAt(0).toUpperCase()}${act.slice(1)}`;
      report[`${name}FrameP50Ms`] = quantile(measured.frames, 0.5);
      report[`${name}FrameP95Ms`] = quantile(measured.frames, 0.95);
      if (measured.draws.length > 0) report[`${name}DrawP50Ms`] = quantile(measured.draws, 0.5);
    }
    await context.close();
  }
  for (const [name, value] of Object.entries(report)) report[name] = Math.round(value * 100) / 100;
  return report;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, frames: { type: 'string', default: '200' } },
  });
  const [digest] = positionals;
  if (digest === undefined) throw new Error('Name a digest: npm run bench:map -- DIGEST');
  const frames = Math.max(1, Number.parseInt(values.frames, 10) || 1);
  const executablePath = ensureChromium();
  const work = await mkdtemp(join(tmpdir(), 'offprint-bench-'));
  try {
    const outDir = join(work, 'site');
    await buildSite({ outDir, digests: [digest], quiet: true });
    const site = await serveSite({ outDir, base: '/', port: 4431 });
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...UNPACED] });
    try {
      const report = await measure(browser, site.address, frames);
      const rows = Object.entries(report).map(([name, value]) => [name, value.toLocaleString('en')]);
      console.log(`${table([digest, ''], rows)}\n\n${frames} frames each`);
      if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
    } finally {
      await browser.close();
      await site.close();
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

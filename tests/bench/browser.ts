/**
 * Measures the built site in Chromium: `npm run bench:browser -- DIGEST [--runs N] [--json FILE]`.
 * Each number is the median of N runs (3), each in a browser context of its own with an empty cache. The
 * site is served from this machine, so times leave the network out and bytes tell of it. Exits with 1 when
 * the digest cannot be built or there is no browser.
 *
 * `floor…` is a plain page that redraws 40 rows a key, typed into in turn with the app: what this machine and browser
 * cost by themselves. `…PerFloor` is the median of the runs' own ratios. `key…` and `floor…` of script, style, layout and paint are means a key, from a trace.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { buildSite } from '../../src/site/buildSite';
import { serveSite } from '../../src/site/serveSite';
import { CHROMIUM_FLAGS, ensureChromium } from '../setup/chromium';
import {
  listComesBeforeIndex,
  measureFilters,
  measureFirstAnswer,
  measureLoad,
  measureTyping,
  measureWork,
  type Measures,
} from './browserRun';
import { quantile } from './stopwatch';
import { table } from './table';

type Report = Record<string, number | boolean>;

const MEASUREMENTS = [measureLoad, measureFirstAnswer, measureTyping, measureFilters, measureWork];

async function measure(browser: Browser, address: string, runs: number): Promise<Report> {
  const report: Report = { runs };
  for (const measurement of MEASUREMENTS) {
    const laps: Measures[] = [];
    for (let run = 0; run < runs; run++) laps.push(await measurement(browser, address));
    for (const name of Object.keys(laps[0] ?? {})) {
      const median = quantile(
        laps.map((lap) => lap[name] ?? Number.NaN),
        0.5,
      );
      report[name] = Math.round(median * 100) / 100;
    }
  }
  report['listBeforeIndex'] = await listComesBeforeIndex(browser, address);
  return report;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, runs: { type: 'string', default: '3' } },
  });
  const [digest] = positionals;
  if (digest === undefined) throw new Error('Name a digest: npm run bench:browser -- DIGEST');
  const runs = Math.max(1, Number.parseInt(values.runs, 10) || 1);
  const executablePath = ensureChromium();
  const work = await mkdtemp(join(tmpdir(), 'offprint-bench-'));
  try {
    const outDir = join(work, 'site');
    await buildSite({ outDir, digests: [digest], quiet: true });
    const site = await serveSite({ outDir, base: '/', port: 4411 });
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
    try {
      const report = await measure(browser, site.address, runs);
      const rows = Object.entries(report).map(([name, value]) => [name, value.toLocaleString('en')]);
      console.log(`${table([digest, ''], rows)}\n\nmedians of ${runs} runs`);
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

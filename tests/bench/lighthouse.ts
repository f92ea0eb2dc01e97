/**
 * Asks Lighthouse, with its mobile profile: `npm run bench:lighthouse -- [DIGEST] [--runs N] [--json FILE]`.
 * A fresh build (of the own digest unless one is named) is served from this machine, under an address that the build
 * was told, and packed with gzip as static hosts do. The front page and a paper are each measured N times (3), and every
 * run is printed. They are measured in one browser that has shown a page before, as a person's has: of one that was just
 * started, the first frame waits a second or two for the browser itself. `machine` is Lighthouse's own measure of the processor at that moment: below 1,000 or so it was too
 * busy, or is too slow, for the times to mean anything. Lighthouse is fetched by npx and is no package of the project.
 * Exits with 1 when a score is below its floor, or when anything cannot be had.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { chromium } from 'playwright';
import * as v from 'valibot';
import { buildSite } from '../../src/site/buildSite';
import { serveSite } from '../../src/site/serveSite';
import { CHROMIUM_FLAGS, ensureChromium } from '../setup/chromium';
import { serveZipped } from './serveZipped';
import { table } from './table';

/** The last that Node 20 can run. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const FLOORS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const HOST = '127.0.0.1';
const PORT = 4451;
const BROWSER_PORT = 4452;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const TIMES = {
  fcpMs: 'first-contentful-paint',
  lcpMs: 'largest-contentful-paint',
  tbtMs: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
} as const;

const Score = v.object({ score: v.nullable(v.number()) });
const LighthouseReport = v.object({
  environment: v.object({ benchmarkIndex: v.number() }),
  categories: v.object({
    performance: Score,
    accessibility: Score,
    'best-practices': Score,
    seo: Score,
  }),
  audits: v.record(
    v.string(),
    v.object({
      title: v.string(),
      score: v.nullable(v.number()),
      numericValue: v.optional(v.number()),
      scoreDisplayMode: v.string(),
    }),
  ),
});
type Report = v.InferOutput<typeof LighthouseReport>;

interface Run {
  readonly page: string;
  /** Flat names with their units; scores are of 100. */
  readonly numbers: Readonly<Record<string, number>>;
  /** What kept a score from being whole, times aside. */
  readonly faults: readonly string[];
}

async function lighthouse(address: string, work: string): Promise<Report> {
  const file = join(work, 'report.json');
  await promisify(execFile)('npx', [
    '--yes',
    LIGHTHOUSE,
    address,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${CATEGORIES.join(',')}`,
    `--port=${BROWSER_PORT}`,
  ]);
  return v.parse(LighthouseReport, JSON.parse(await readFile(file, 'utf8')));
}

function runOf(page: string, { categories, audits, environment }: Report): Run {
  const scores = CATEGORIES.map((name) => [name, Math.round((categories[name].score ?? 0) * 100)] as const);
  const times = Object.entries(TIMES).map(
    ([name, audit]) => [name, Math.round((audits[audit]?.numericValue ?? Number.NaN) * 1000) / 1000] as const,
  );
  const faults = Object.values(audits).filter(
    ({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score !== null && score < 1,
  );
  return {
    page,
    numbers: { ...Object.fromEntries([...scores, ...times]), machine: environment.benchmarkIndex },
    faults: faults.map(({ title }) => title),
  };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, runs: { type: 'string', default: '3' } },
  });
  const runs = Math.max(1, Number.parseInt(values.runs, 10) || 1);
  const work = await mkdtemp(join(tmpdir(), 'offprint-lighthouse-'));
  try {
    const outDir = join(work, 'site');
    await buildSite({
      outDir,
      origin: `http://${HOST}:${PORT}`,
      quiet: true,
      ...(positionals.length > 0 && { digests: positionals }),
    });
    const [paper = ''] = await readdir(join(outDir, 'paper'));
    const site = await serveSite({ outDir, base: '/', port: 4431 });
    const zipped = await serveZipped(site.address, HOST, PORT);
    const browser = await chromium.launch({
      executablePath: ensureChromium(),
      args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${BROWSER_PORT}`],
      // Lighthouse asks whether Back can bring the page as it was.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const done: Run[] = [];
    try {
      await lighthouse(zipped.address, work);
      for (const path of ['', `paper/${paper}/`])
        for (let run = 0; run < runs; run++)
          done.push(runOf(`/${path}`, await lighthouse(zipped.address + path, work)));
    } finally {
      await browser.close();
      await zipped.close();
      await site.close();
    }
    print(done);
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(done, null, 2)}\n`);
    if (done.some(isBelow)) process.exitCode = 1;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function isBelow({ numbers }: Run): boolean {
  return CATEGORIES.some((name) => (numbers[name] ?? 0) < FLOORS[name]);
}

function print(done: readonly Run[]): void {
  const names = Object.keys(done[0]?.numbers ?? {});
  const rows = done.map(({ page, numbers }) => [
    page.slice(0, 32),
    ...names.map((name) => String(numbers[name])),
  ]);
  console.log(table(['', ...names], rows));
  for (const fault of new Set(done.flatMap(({ faults }) => faults))) console.log(`Not whole: ${fault}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { ensureChromium } from './setup/chromium';

/**
 * Runs every check and every test, carries on after a failure, and ends with the true totals of all of
 * them: each check counts as one, each test case as one.
 */
interface Totals {
  passed: number;
  failed: number;
}

const CHECKS = [
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'build and sizes', command: ['tsx', 'src/site/commands/build.ts'] },
];

const VitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  success: v.boolean(),
});
const PlaywrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
  errors: v.array(v.unknown()),
});

const reports = mkdtempSync(join(tmpdir(), 'offprint-'));
const totals: Totals = { passed: 0, failed: 0 };
process.env['CHROMIUM_PATH'] = ensureChromium();
// Bundlers resolve imports without an ending; that Node alone would not is of no concern here.
process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true';

for (const { name, command } of CHECKS) {
  console.log(`\n— ${name}`);
  add(run(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

console.log('\n— unit and component tests');
const vitestFile = join(reports, 'vitest.json');
const vitestRan = run([
  'vitest',
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${vitestFile}`,
]);
add(vitestTotals(vitestFile, vitestRan));

console.log('\n— end-to-end tests');
const playwrightFile = join(reports, 'playwright.json');
process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = playwrightFile;
const playwrightRan = run([
  'playwright',
  'test',
  '--config',
  'tests/playwright.config.ts',
  '--reporter=line,json',
]);
add(playwrightTotals(playwrightFile, playwrightRan));

rmSync(reports, { recursive: true, force: true });
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;

function add({ passed, failed }: Totals): void {
  totals.passed += passed;
  totals.failed += failed;
}

/** Runs a program of this project's packages; true when it ends well. */
function run([program = '', ...rest]: readonly string[]): boolean {
  return spawnSync(join('node_modules', '.bin', program), rest, { stdio: 'inherit' }).status === 0;
}

function vitestTotals(file: string, ran: boolean): Totals {
  const report = read(VitestReport, file);
  if (report === undefined) return { passed: 0, failed: 1 };
  const failed = report.numFailedTests;
  return { passed: report.numPassedTests, failed: failed === 0 && !(ran && report.success) ? 1 : failed };
}

function playwrightTotals(file: string, ran: boolean): Totals {
  const report = read(PlaywrightReport, file);
  if (report === undefined) return { passed: 0, failed: 1 };
  const failed = report.stats.unexpected + report.errors.length;
  return { passed: report.stats.expected + report.stats.flaky, failed: failed === 0 && !ran ? 1 : failed };
}

/** A report that is missing or of another shape means that its runner broke: undefined. */
function read<T extends v.GenericSchema>(schema: T, file: string): v.InferOutput<T> | undefined {
  try {
    return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

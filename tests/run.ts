import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../src/site/buildSite';
import { ensureChromium } from './setup/chromium';
import { otherFonts } from './setup/fonts';
import { playwrightTotals, runProgram, vitestTotals, type Totals } from './setup/programs';
import { testBundle } from './setup/testSites';

/**
 * Runs every check and every test, carries on after a failure, and ends with the true totals of all of them: each
 * check counts as one, each test case as one. With `--all` it runs the exhaustive cases too, and the cases of layout
 * a second time with other fonts.
 */
const isAll = process.argv.includes('--all');
const reports = mkdtempSync(join(tmpdir(), 'offprint-'));
const totals: Totals = { passed: 0, failed: 0 };
const startedAt = Date.now();

/** The cases whose results depend on the size of text. */
const LAYOUT_SPECS = [
  'accessibility',
  'narrow',
  'oddScreens',
  'print',
  'scrollNarrow',
  'takeOver',
  'targets',
];

// Bundlers resolve imports without an ending; that Node alone would not is of no concern here.
process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true';
if (isAll) process.env['OFFPRINT_ALL'] = 'true';

process.env['CHROMIUM_PATH'] = ensureChromium();
console.log(`Installing took ${secondsSince(startedAt)}.`);
const testsStartedAt = Date.now();

await stage('Checks and unit tests', [
  check('types', ['tsc', '-b']),
  check('lint', ['oxlint', '--type-aware', '--deny-warnings']),
  check('format', ['prettier', '--check', '--log-level=warn', '.']),
  check('dead code', ['knip']),
  vitest('unit tests', ['unit', 'site']),
]);
await stage('Sizes', [sizes()]);
await stage('Component tests', [vitest('component tests', ['browser'])]);
await stage('End-to-end tests', [playwright('end-to-end tests')]);
if (isAll) {
  await stage('Layout with other fonts', [
    playwright('layout', LAYOUT_SPECS, { FONTCONFIG_FILE: await otherFonts() }),
  ]);
}

rmSync(reports, { recursive: true, force: true });
console.log(`\nAll of it took ${secondsSince(testsStartedAt)}, installing left out.`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;

/** One of the parts of a stage, running already. */
interface Part {
  readonly name: string;
  readonly totals: Totals;
  readonly output: string;
}

/** Waits for parts that run beside each other, and prints what each wrote, one after the other. */
async function stage(name: string, parts: readonly Promise<Part>[]): Promise<void> {
  const began = Date.now();
  console.log(`\n— ${name}`);
  for (const part of await Promise.all(parts)) {
    totals.passed += part.totals.passed;
    totals.failed += part.totals.failed;
    const { passed, failed } = part.totals;
    console.log(`${part.name}: ${failed === 0 ? 'passed' : 'FAILED'} (${passed} passed, ${failed} failed)`);
    if (part.output.trim() !== '') console.log(part.output.trimEnd());
  }
  console.log(`${name} took ${secondsSince(began)}.`);
}

async function check(name: string, command: readonly string[]): Promise<Part> {
  const { succeeded, output } = await runProgram(command);
  return { name, output, totals: { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 } };
}

/** Builds the site from the code that the test sites are made from, and weighs it. */
async function sizes(): Promise<Part> {
  try {
    await buildSite({ quiet: true, code: await testBundle('/') });
  } catch (error) {
    return { name: 'build and sizes', output: String(error), totals: { passed: 0, failed: 1 } };
  }
  return check('build and sizes', ['size-limit']);
}

async function vitest(name: string, projects: readonly string[]): Promise<Part> {
  const file = join(reports, `${projects.join('-')}.json`);
  const { succeeded, output } = await runProgram([
    'vitest',
    'run',
    '--config=tests/vitest.config.ts',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return { name, output, totals: vitestTotals(file, succeeded) };
}

/** @param specs the names of the files to run; all by default */
async function playwright(
  name: string,
  specs: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Part> {
  const file = join(reports, `${name.replaceAll(' ', '-')}.json`);
  const { succeeded, output } = await runProgram(
    [
      'playwright',
      'test',
      '--config=tests/playwright.config.ts',
      '--reporter=dot,json',
      ...specs.map((spec) => `${spec}.spec`),
    ],
    { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  );
  return { name, output, totals: playwrightTotals(file, succeeded) };
}

function secondsSince(time: number): string {
  return `${((Date.now() - time) / 1000).toFixed(0)} s`;
}

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** How many checks or cases passed and failed. */
export interface Totals {
  passed: number;
  failed: number;
}

/** How a program ended, and all that it wrote. */
export interface RunResult {
  readonly succeeded: boolean;
  readonly output: string;
}

/** Runs a program of this project's packages. Its output is kept, so that programs can run beside each other. */
export async function runProgram(
  [program = '', ...rest]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(join('node_modules', '.bin', program), rest, {
      env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (text: Buffer): void => {
      output += text.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ succeeded: false, output: `${output}${error.message}\n` }));
    child.on('close', (status) => resolve({ succeeded: status === 0, output }));
  });
}

const VitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  success: v.boolean(),
});
const PlaywrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
  errors: v.array(v.unknown()),
});

/** The totals of a report of Vitest. A run that failed without a failed case counts as one. */
export function vitestTotals(file: string, succeeded: boolean): Totals {
  const report = read(VitestReport, file);
  if (report === undefined) return { passed: 0, failed: 1 };
  const failed = report.numFailedTests;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !(succeeded && report.success) ? 1 : failed,
  };
}

/** The totals of a report of Playwright. A case that passed only at a second try failed. */
export function playwrightTotals(file: string, succeeded: boolean): Totals {
  const report = read(PlaywrightReport, file);
  if (report === undefined) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  const failed = unexpected + flaky + report.errors.length;
  return { passed: expected, failed: failed === 0 && !succeeded ? 1 : failed };
}

/** A report that is missing or of another shape means that its runner broke: undefined. */
function read<T extends v.GenericSchema>(schema: T, file: string): v.InferOutput<T> | undefined {
  try {
    return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { playwrightTotals, vitestTotals } from '../../setup/programs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-totals-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function written(report: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}

describe('the totals of a report', () => {
  it('count a case that passed only at a second try as failed', () => {
    const file = written({ stats: { expected: 7, unexpected: 1, flaky: 2 }, errors: [] });
    expect(playwrightTotals(file, false)).toEqual({ passed: 7, failed: 3 });
  });

  it('count errors outside of any case', () => {
    const file = written({ stats: { expected: 7, unexpected: 0, flaky: 0 }, errors: [{}] });
    expect(playwrightTotals(file, false)).toEqual({ passed: 7, failed: 1 });
  });

  it('count a run that failed without a failed case as one', () => {
    const stats = { expected: 7, unexpected: 0, flaky: 0 };
    expect(playwrightTotals(written({ stats, errors: [] }), false)).toEqual({ passed: 7, failed: 1 });
    const vitest = { numPassedTests: 5, numFailedTests: 0, success: false };
    expect(vitestTotals(written(vitest), true)).toEqual({ passed: 5, failed: 1 });
  });

  it('count a report that is missing or cut short as a failure', () => {
    expect(vitestTotals(join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1 });
    writeFileSync(join(folder, 'cut.json'), '{"stats"');
    expect(playwrightTotals(join(folder, 'cut.json'), true)).toEqual({ passed: 0, failed: 1 });
  });
});

import { expect, it } from 'vitest';
import { runSteps, runStepsInSlices } from '../../../src/search/steps';

/** Steps that count themselves until they may end. */
function* counted(mayEnd: () => boolean): Generator<undefined, number> {
  let steps = 0;
  while (!mayEnd()) {
    steps += 1;
    yield;
  }
  return steps;
}

it('runs steps to their result', () => {
  let left = 3;
  expect(runSteps(counted(() => left-- === 0))).toBe(3);
});

it('lets other tasks run between the slices of long work', async () => {
  let hasRun = false;
  setTimeout(() => (hasRun = true));
  // Work that never lets go must end too, for the test to say so.
  const end = performance.now() + 2000;
  await runStepsInSlices(counted(() => hasRun || performance.now() > end));
  expect(hasRun).toBe(true);
});

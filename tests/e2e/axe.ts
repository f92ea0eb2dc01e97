import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** What is amiss on a page: the rule, what it asks for, and the elements. */
export interface Violation {
  readonly id: string;
  readonly help: string;
  readonly at: readonly string[];
}

/**
 * Asks axe what is amiss on a page. It runs in the page itself, which has no frames: a window for each run, as axe's
 * own driver opens it, costs as much as the run.
 * @param rules those to check; by default all
 */
export async function violationsOn(page: Page, rules: readonly string[] = []): Promise<Violation[]> {
  // Colours are measured: nothing may be on its way from one to another.
  await expect.poll(() => page.evaluate(running)).toBe(0);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(rules.length > 0 && { runOnly: { type: 'rule', values: [...rules] } }),
  };
  return page.evaluate(async (given) => {
    const { violations } = await window.axe.run(document, given);
    return violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }));
  }, options);
}

/** How many animations of the page run and will end. */
function running(): number {
  return document
    .getAnimations()
    .filter(
      ({ effect, playState }) =>
        playState === 'running' && effect?.getComputedTiming().iterations !== Infinity,
    ).length;
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

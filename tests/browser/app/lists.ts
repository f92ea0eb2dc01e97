import type { Page } from '@playwright/test';
import { PAPERS } from './papers';

export const IDS = PAPERS.map(({ id }) => id);
export const TITLES = PAPERS.map(({ title }) => title.text);

/** The address of a list of the catalog's papers by number, from 0, and of papers that no catalog has. */
export function listOf(numbers: readonly number[], more: readonly string[] = [], name = ''): string {
  const ids = [...numbers.map((number) => IDS[number] ?? ''), ...more];
  return `#list=${ids.join('.')}${name === '' ? '' : `&name=${encodeURIComponent(name)}`}`;
}

/** Ids that no paper of the catalog has. */
export function missingIds(count: number): string[] {
  return Array.from({ length: count }, (_, number) => String(number).padStart(10, '0'));
}

/** The titles of the list on screen. */
export async function titlesInOrder(page: Page): Promise<string[]> {
  const links = page.getByRole('list', { name: 'Papers found' }).getByRole('heading', { level: 2 });
  return (await links.allTextContents()).map((text) => text.trim());
}

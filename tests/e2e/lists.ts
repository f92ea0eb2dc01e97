import { PAPERS } from './papers';

const IDS = PAPERS.map(({ id }) => id);
export const TITLES = PAPERS.map(({ title }) => title.text);

/** The address of a list of the digest's papers by number, from 0, and of papers that no digest has. */
export function listOf(numbers: readonly number[], more: readonly string[] = [], name = ''): string {
  const ids = [...numbers.map((number) => IDS[number] ?? ''), ...more];
  return `#list=${ids.join('.')}${name === '' ? '' : `&name=${encodeURIComponent(name)}`}`;
}

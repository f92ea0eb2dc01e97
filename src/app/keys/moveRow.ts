import { RESULT_LINK } from '../explore/resultFocus';

/** What came of going to a row: there, at the end of the list, or no list on screen to go through. */
export type RowMove = 'moved' | 'at the end' | 'no list';

/**
 * Moves the focus a row down or up the list. From outside the list it comes to the open paper's row, and where there
 * is none to the first that is in sight.
 */
export function moveRow(step: 1 | -1): RowMove {
  const rows = [...document.querySelectorAll<HTMLElement>('.result-row')];
  if (rows[0]?.checkVisibility() !== true) return 'no list';
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const target = at < 0 ? (rows.find(isOpen) ?? rows.find(isInSight) ?? rows[0]) : rows[at + step];
  if (target === undefined) return 'at the end';
  target.querySelector<HTMLElement>(`.${RESULT_LINK}`)?.focus();
  return 'moved';
}

/**
 * Goes through the list by the arrow keys, which are no shortcuts: on the links of its rows alone, where they would
 * only scroll. Above the first is the search box. False when there is nowhere to go.
 */
export function walkByArrow(key: string): boolean {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : undefined;
  if (step === undefined || document.activeElement?.matches(`.${RESULT_LINK}`) !== true) return false;
  if (moveRow(step) === 'moved') return true;
  const box = step < 0 ? document.querySelector<HTMLElement>('search input') : null;
  box?.focus();
  return box !== null;
}

function isOpen(row: HTMLElement): boolean {
  return row.dataset['chosen'] === 'true';
}

/** Below what stands over the list: its own line of numbers, or the bar. */
function isInSight(row: HTMLElement): boolean {
  const { top } = row.getBoundingClientRect();
  const over = document.querySelector('.results-status')?.getBoundingClientRect().bottom ?? 0;
  return top >= over - 1;
}

import { useEffect, type RefObject } from 'react';
import { PAPER_ROWS, ROW_LINK } from './paperRows';
import { waitForElement } from '../kit/waitForElement';

export type RowMove = 'moved' | 'at the end' | 'no list';

/** Moves the focus one row down or up; from outside the list to the open paper's row, or else the first visible one. */
export function moveRow(step: 1 | -1): RowMove {
  const all = [...document.querySelectorAll<HTMLElement>(PAPER_ROWS)];
  // A library paper that is not in this collection has no page.
  const rows = all.filter((row) => linkOf(row) !== null);
  if (rows[0]?.checkVisibility() !== true) return 'no list';
  const at = all.findIndex((row) => row.contains(document.activeElement));
  const target = at < 0 ? (rows.find(isOpen) ?? rows.find(isVisible) ?? rows[0]) : next(all, at, step);
  if (step > 0 && at >= 0 && renderMore(all[at], target)) return 'moved';
  if (target === undefined) return 'at the end';
  linkOf(target)?.focus();
  return 'moved';
}

function next(all: readonly HTMLElement[], at: number, step: 1 | -1): HTMLElement | undefined {
  const onward = step > 0 ? all.slice(at + 1) : all.slice(0, at).toReversed();
  return onward.find((row) => linkOf(row) !== null);
}

const moreRows = new WeakMap<Element, () => void>();

/** Registers what renders more rows of a list; nothing while `render` is undefined. */
export function useMoreRows(list: RefObject<Element | null>, render: (() => void) | undefined): void {
  useEffect(() => {
    const { current } = list;
    if (current === null || render === undefined) return undefined;
    moreRows.set(current, render);
    return () => void moreRows.delete(current);
  });
}

/** Renders more rows of a list that ends with this row and focuses the first of them; false if there are no more. */
function renderMore(row: HTMLElement | undefined, target: HTMLElement | undefined): boolean {
  const list = row?.parentElement;
  const render = list && moreRows.get(list);
  if (list == null || render == null || list.contains(target ?? null)) return false;
  const rendered = list.childElementCount;
  render();
  waitForElement(() => {
    const first = [...list.children].slice(rendered).find((one) => one.querySelector(ROW_LINK) !== null);
    first?.querySelector<HTMLElement>(ROW_LINK)?.focus();
    return first !== undefined;
  });
  return true;
}

/**
 * Arrow keys on the link of a row move the focus; up from the first row to the search box. False if nothing moved, so
 * that the key scrolls.
 */
export function walkByArrow(key: string): boolean {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : undefined;
  if (step === undefined || document.activeElement?.matches(ROW_LINK) !== true) return false;
  if (moveRow(step) === 'moved') return true;
  const box = step < 0 ? document.querySelector<HTMLElement>('search input') : null;
  box?.focus();
  return box !== null;
}

function linkOf(row: HTMLElement): HTMLElement | null {
  return row.querySelector<HTMLElement>(ROW_LINK);
}

function isOpen(row: HTMLElement): boolean {
  return row.dataset['chosen'] === 'true';
}

/** Below the status line that covers the top of the list. */
function isVisible(row: HTMLElement): boolean {
  const { top } = row.getBoundingClientRect();
  const over = document.querySelector('.results-status')?.getBoundingClientRect().bottom ?? 0;
  return top >= over - 1;
}

import { useEffect } from 'react';
import type { RefObject } from 'react';
import { PAPER_ROWS, ROW_LINK } from '../explore/paperRows';
import { whenThere } from './whenThere';

/** What came of going to a row: there, at the end of the list, or no list on screen to go through. */
export type RowMove = 'moved' | 'at the end' | 'no list';

/**
 * Moves the focus a row down or up the list. From outside the list it comes to the open paper's row, and where there
 * is none to the first that is in sight.
 */
export function moveRow(step: 1 | -1): RowMove {
  const all = [...document.querySelectorAll<HTMLElement>(PAPER_ROWS)];
  // A paper of the library that this catalog lacks has no page to go to.
  const rows = all.filter((row) => linkOf(row) !== null);
  if (rows[0]?.checkVisibility() !== true) return 'no list';
  const at = all.findIndex((row) => row.contains(document.activeElement));
  const target = at < 0 ? (rows.find(isOpen) ?? rows.find(isInSight) ?? rows[0]) : next(all, at, step);
  if (step > 0 && at >= 0 && renderMore(all[at], target)) return 'moved';
  if (target === undefined) return 'at the end';
  linkOf(target)?.focus();
  return 'moved';
}

function next(all: readonly HTMLElement[], at: number, step: 1 | -1): HTMLElement | undefined {
  const onward = step > 0 ? all.slice(at + 1) : all.slice(0, at).toReversed();
  return onward.find((row) => linkOf(row) !== null);
}

const shelves = new WeakMap<Element, () => void>();

/** Says what renders more rows of a list; nothing while `render` is undefined: all of it is there. */
export function useMoreRows(list: RefObject<Element | null>, render: (() => void) | undefined): void {
  useEffect(() => {
    const { current } = list;
    if (current === null || render === undefined) return undefined;
    shelves.set(current, render);
    return () => void shelves.delete(current);
  });
}

/** Renders more of a shelf that ends with this row for now, and goes on in it; false when there is no more. */
function renderMore(row: HTMLElement | undefined, target: HTMLElement | undefined): boolean {
  const list = row?.parentElement;
  const render = list && shelves.get(list);
  if (list == null || render == null || list.contains(target ?? null)) return false;
  const drawn = list.childElementCount;
  render();
  whenThere(() => {
    const first = [...list.children].slice(drawn).find((one) => one.querySelector(ROW_LINK) !== null);
    first?.querySelector<HTMLElement>(ROW_LINK)?.focus();
    return first !== undefined;
  });
  return true;
}

/**
 * Goes through the list by the arrow keys, which are no shortcuts: on the links of its rows alone, where they would
 * only scroll. Above the first is the search box. False when there is nowhere to go.
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

/** Below what stands over the list: its own line of numbers, or the bar. */
function isInSight(row: HTMLElement): boolean {
  const { top } = row.getBoundingClientRect();
  const over = document.querySelector('.results-status')?.getBoundingClientRect().bottom ?? 0;
  return top >= over - 1;
}

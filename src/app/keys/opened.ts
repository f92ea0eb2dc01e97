import { create } from 'zustand';
import type { CatalogPaper } from '../../catalog/catalog';

/** What a key or the menu has opened over the page. */
export type Opened =
  | { readonly kind: 'sheet' }
  /** `meant` is the paper that the commands on offer are about. */
  | { readonly kind: 'palette'; readonly meant: CatalogPaper | undefined }
  /** `paper` is its ordinal. */
  | { readonly kind: 'cite'; readonly paper: number; readonly title: string };

interface OpenedStore {
  readonly opened: Opened | null;
  /** Counts what was opened: the same dialog opened again is a new one. */
  readonly turn: number;
  /** Whether it is on screen: its code is fetched first. */
  readonly isShown: boolean;
  /** What was typed before the palette was on screen. */
  readonly typed: string;
}

export const useOpened = create<OpenedStore>()(() => ({ opened: null, turn: 0, isShown: false, typed: '' }));

/** Opens a dialog in the place of the one before it; null closes it. */
export function openDialog(opened: Opened | null): void {
  useOpened.setState(({ turn }) => ({ opened, turn: turn + 1, isShown: false, typed: '' }));
}

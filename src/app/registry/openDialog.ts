import { create } from 'zustand';
import type { CatalogPaper } from '../../catalog/catalog';

/** A dialog that a key or the menu opens over the page. */
export type OpenDialog =
  | { readonly kind: 'sheet' }
  /** `target` is the paper that the offered commands act on. */
  | { readonly kind: 'palette'; readonly target: CatalogPaper | undefined }
  | { readonly kind: 'cite'; readonly papers: readonly [CatalogPaper] };

interface OpenDialogStore {
  readonly dialog: OpenDialog | null;
  /** Counts the dialogs, because the same one opened again is a new one. */
  readonly turn: number;
  /** False while the dialog’s code is loading. */
  readonly isShown: boolean;
  /** Text typed before the palette was on screen. */
  readonly typed: string;
}

export const useOpenDialog = create<OpenDialogStore>()(() => ({
  dialog: null,
  turn: 0,
  isShown: false,
  typed: '',
}));

/** Opens a dialog in place of the one before it; null closes it. */
export function openDialog(dialog: OpenDialog | null): void {
  useOpenDialog.setState(({ turn }) => ({ dialog, turn: turn + 1, isShown: false, typed: '' }));
}

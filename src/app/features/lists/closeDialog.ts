import type { MouseEvent } from 'react';
import { opensElsewhere } from '../../data/address/AddressLink';

/** Closes the dialog around a link that opens in this tab, so that the focus is back before the page changes. */
export function closeDialog(event: MouseEvent): void {
  if (!opensElsewhere(event)) event.currentTarget.closest('dialog')?.close();
}
